using System.Globalization;

namespace ContentSdk.Engine.Model;

/// <summary>A message of a rule with its values, before its place is known.</summary>
/// <param name="Message">The message.</param>
/// <param name="Arguments">Its values, in order.</param>
public sealed record Wording(RuleMessage Message, EquatableArray<string> Arguments)
{
    /// <summary>A message with its values.</summary>
    public Wording(RuleMessage message, params string[] arguments)
        : this(message, new EquatableArray<string>(arguments))
    {
    }

    /// <summary>The wording for a word that is not one of a few: the nearest of them, or all.</summary>
    /// <param name="near">Takes the word and the nearest.</param>
    /// <param name="all">Takes the word and the list.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="known">The words that exist.</param>
    public static Wording ForUnknown(RuleMessage near, RuleMessage all, string word, IReadOnlyList<string> known) =>
        Text.NearestWord.Of(word, known) is { } nearest
            ? new(near, Text.Snippet.Of(word), nearest)
            : new(all, Text.Snippet.Of(word), string.Join(", ", known));

    /// <summary>The sentence.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Message.Format, [.. Arguments]);
}
