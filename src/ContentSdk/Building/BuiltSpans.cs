namespace ContentSdk.Building;

internal sealed record BuiltQuote(string Words, Entity? Speaker, QuoteKind Kind, bool IsUncertain);

internal sealed record BuiltMention(string Words, Entity Entity, MentionKind Kind);
