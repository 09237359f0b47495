using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>
/// Codes of characters that were never decoded, as in the source of an email or in JSON. One place stands for all of a file.
/// </summary>
internal sealed class CharacterCodeRule : ITextRule
{
    private const int ShortestLine = 50;

    private static readonly Rule Own = new(
        "CSDK1019", "Undecoded character",
        "'{0}' is the code of '{1}' and would be published as it is written. Decode the text, or write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage SoftBreak = Own.Also(
        "softBreak",
        "The '=' at the end of this line is a line break of an email (quoted-printable) and would be published as it is written. "
        + "Decode the text, or join the two lines.");

    private static readonly RuleMessage Space = Own.Also(
        "space", "'{0}' is the code of a space and would be published as it is written. Decode the text, or write a space.");

    private static readonly RuleMessage LineBreak = Own.Also(
        "lineBreak", "'{0}' is the code of a line break and would be published as it is written. Replace it with a line break.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; i < block.End && (i = text.Document.Text.IndexOfAny(['=', '%', '\\'], i, block.End - i)) >= 0; i++)
            {
                if (Find(text, block, i) is not { } finding)
                    continue;
                findings.Add(finding);
                return;
            }
        }
    }

    private static Finding? Find(AnalyzedText text, TextRange block, int at)
    {
        var content = text.Document.Text;
        if (CharacterCodes.Read(content, block, at) is { } code)
            return At(new(at, code.Length), Own, code.Character);
        var rest = block.End - at;
        if (content[at] == '=' && IsBreak(text, block, at))
            return At(new(at, 1), SoftBreak);
        if (content[at] != '\\' && rest > 2 && content[at + 1] == '2' && content[at + 2] == '0' && IsSpace(text, block, at))
            return At(new(at, 3), Space);
        if (content[at] == '\\' && (IsAt(content, at, block.End, "\\n\\n") || IsAt(content, at, block.End, "\\r\\n")))
            return At(new(at, 4), LineBreak);
        return null;

        Finding? At(TextRange range, RuleMessage message, string? character = null)
        {
            var shown = text.Shown(range);
            if (!text.Document.Slice(range).SequenceEqual(shown.AsSpan()) || IsAddress(text, block, range) || IsQuoted(text, block, range))
                return null;
            return message == SoftBreak ? Finding.At(text.Document, range, message)
                : character is null ? Finding.At(text.Document, range, message, shown)
                : Finding.At(text.Document, range, message, shown, character);
        }
    }

    // Email breaks its lines before the 77th character, in words, too.
    private static bool IsBreak(AnalyzedText text, TextRange block, int at)
    {
        var content = text.Document.Text;
        if (at + 2 >= content.Length || content[at + 1] != '\n'
            || !CharClass.IsWordPart(content[at + 2]) || at == block.Start || content[at - 1] == '=')
            return false;
        var start = content.LastIndexOf('\n', at - 1) + 1;
        return at - start is >= ShortestLine and <= 76;
    }

    // Between words of letters: %20 in text, =20 at the end of a line.
    private static bool IsSpace(AnalyzedText text, TextRange block, int at)
    {
        var content = text.Document.Text;
        var (before, after) = (text.CharAt(block, at - 1), at + 3 < content.Length ? content[at + 3] : '\n');
        return content[at] == '%'
            ? CharClass.IsLetter(before) && CharClass.IsLetter(after)
            : after == '\n' && (CharClass.IsLetter(before) || CharClass.IsPunctuation(before));
    }

    private static bool IsAddress(AnalyzedText text, TextRange block, TextRange range)
    {
        const int Farthest = 300;
        if (text.Document.Text[range.Start] == '\n')
            return false;
        int start = range.Start, end = range.End;
        while (start > block.Start && range.Start - start < Farthest && !CharClass.IsSpace(text.Document.Text[start - 1]))
            start--;
        while (end < block.End && end - range.End < Farthest && !CharClass.IsSpace(text.Document.Text[end]))
            end++;
        var token = text.Document.Slice(TextRange.FromBounds(start, end));
        return token.IndexOfAny("/@&".AsSpan()) >= 0 || token.StartsWith("www.".AsSpan())
            || (text.Document.Text[range.Start] == '\\' && token.IndexOf(":\\".AsSpan()) >= 0);
    }

    // “\u2019” between marks is spoken of.
    private static bool IsQuoted(AnalyzedText text, TextRange block, TextRange range) =>
        QuotedWords.IsQuote(text.CharAt(block, range.Start - 1)) && QuotedWords.IsQuote(text.CharAt(block, range.End));

    private static bool IsAt(string text, int at, int end, string what) =>
        at + what.Length <= end && string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
}
