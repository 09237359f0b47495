using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Finds HTML in a format with markup that was escaped once too often: <c>&amp;amp;#8217;</c>, <c>&amp;lt;b&amp;gt;</c>.</summary>
internal static class EscapedMarkup
{
    /// <summary>The first character reference of a block whose own ampersand is written as a reference, and what it stands for.</summary>
    public static (TextRange Range, string Character)? Reference(AnalyzedText text, TextRange block)
    {
        var content = text.Document.Text;
        for (var i = block.Start; i < block.End && (i = content.IndexOf('&', i, block.End - i)) >= 0; i++)
        {
            if (IsReference(text, i) && CharacterReference.Read(content, i, block.End) is { } reference
                && !IsSpokenOf(text, block, new(i, reference.Length)))
                return (new(i, reference.Length), reference.Character);
        }
        return null;
    }

    /// <summary>The first tag of a block that has its end in the block, both between references. One alone may be spoken of.</summary>
    public static TextRange? Tag(AnalyzedText text, TextRange block)
    {
        var content = text.Document.Text;
        for (var i = block.Start; i < block.End && (i = content.IndexOf('<', i, block.End - i)) >= 0; i++)
        {
            var length = IsReference(text, i) ? HtmlTag.LengthAt(content, i, block.End) : 0;
            if (length == 0)
                continue;
            if (!IsSpokenOf(text, block, new(i, length)) && HasEnd(content, i, length, block.End))
                return new(i, length);
            i += length - 1;
        }
        return null;
    }

    private static bool IsReference(AnalyzedText text, int at) => !text.Document.IsVerbatim(new(at, 1));

    private static bool IsSpokenOf(AnalyzedText text, TextRange block, TextRange range) =>
        QuotedWords.IsQuote(text.CharAt(block, range.Start - 1)) && QuotedWords.IsQuote(text.CharAt(block, range.End));

    private static bool HasEnd(string content, int start, int length, int end)
    {
        const int Farthest = 1000;
        var name = start + 1;
        while (name < start + length && CharClass.IsWordPart(content[name]))
            name++;
        var element = content.Substring(start + 1, name - start - 1);
        var close = $"</{element}>";
        // Something is marked: "<b></b>" alone is spoken of.
        return name > start + 1
            && content.IndexOf(close, start + length, Math.Min(Farthest, end - start - length), StringComparison.Ordinal) is var found
            && found > start + length;
    }
}
