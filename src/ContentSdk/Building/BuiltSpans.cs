namespace ContentSdk.Building;

internal sealed record BuiltParagraph(string Text, ParagraphKind Kind);

// The number is that of the paragraph, without the standfirst.
internal sealed record BuiltHeading(int Paragraph, int Level, string Anchor);

internal sealed record BuiltLink(string Words, string Url, string? Title, Article? Target);

internal sealed record BuiltMention(string Words, Entity Entity, MentionKind Kind, bool IsUncertain);
