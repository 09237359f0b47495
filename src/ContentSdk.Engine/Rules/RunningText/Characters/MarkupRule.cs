using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Markup of a page in text that is none: readers would see it as it stands.</summary>
internal sealed class MarkupRule : ITextRule
{
    private static readonly Rule Own = new(
        "CSDK1013", "Leftover HTML",
        "'{0}' is HTML, and readers would see it as it is written. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage Reference = Own.Also(
        "reference", "'{0}' is an HTML character reference, and readers would see it as it is written. Write '{1}'.");

    private static readonly RuleMessage NoBreakSpace = Own.Also(
        "noBreakSpace", "'{0}' is an HTML character reference, and readers would see it as it is written. Write a no-break space.");

    private static readonly RuleMessage Space = Own.Also(
        "space", "'{0}' is an HTML character reference, and readers would see it as it is written. Write a space.");

    private static readonly RuleMessage SoftHyphen = Own.Also(
        "softHyphen", "'{0}' is an HTML character reference for a soft hyphen, and readers would see it as it is written. Remove it.");

    private static readonly RuleMessage Invisible = Own.Also(
        "invisible",
        "'{0}' is an HTML character reference for an invisible character, and readers would see it as it is written. Remove it.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (text.Document.Text.IndexOf('&') < 0 && text.Document.Text.IndexOf('<') < 0)
            return;
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
        {
            // In a format with markup of its own what is left of it here was written to be seen, unless it was
            // escaped once too often; only a word processor's tags are none there.
            if (!text.Document.IsWithoutMarkup)
                CheckReferences(text, block, places);
            else
                CheckEscapes(text, block, places);
            CheckTags(text, block, places);
        }
    }

    // Of several places in a paragraph the first is enough: all of it was escaped.
    private static void CheckEscapes(AnalyzedText text, TextRange block, Places places)
    {
        if (EscapedMarkup.Reference(text, block) is { } reference)
            places.Add(reference.Range, MessageOf(reference.Character), text.Shown(reference.Range), reference.Character);
        else if (EscapedMarkup.Tag(text, block) is { } tag)
            places.Add(tag, text.Shown(tag));
    }

    private static void CheckReferences(AnalyzedText text, TextRange block, Places places)
    {
        var characters = text.Document.Text;
        bool? mayHoldMarks = null;
        for (var i = block.Start; i < block.End && !places.IsFull && (i = characters.IndexOf('&', i, block.End - i)) >= 0; i++)
        {
            if (CharacterReference.Read(characters, i, block.End) is not { } reference)
                continue;
            var range = new TextRange(i, reference.Length);
            var (shown, written) = (characters.Substring(i, reference.Length), reference.Character);
            if (written is not ("\"" or "'") || (mayHoldMarks ??= BeginsLine(text, block)))
                places.AddMended(range, range, written, MessageOf(written), shown, written);
            else
                places.Add(range, MessageOf(written), shown, written);
            i += reference.Length - 1;
        }
    }

    private static void CheckTags(AnalyzedText text, TextRange block, Places places)
    {
        var characters = text.Document.Text;
        for (var i = block.Start; i < block.End && (i = characters.IndexOf('<', i, block.End - i)) >= 0; i++)
        {
            var length = HtmlTag.OfficeLengthAt(characters, i, block.End);
            if (length == 0 && !text.Document.IsWithoutMarkup)
                length = HtmlTag.LengthAt(characters, i, block.End);
            if (length == 0 || IsQuoted(text.CharAt(block, i - 1), text.CharAt(block, i + length)))
                continue;
            places.Add(new(i, length), characters.Substring(i, length));
            i += length - 1;
        }
    }

    // Behind the key of front matter a quotation mark could end the value.
    private static bool BeginsLine(AnalyzedText text, TextRange block)
    {
        var position = block.Start - 1;
        while (position >= 0 && text.Document.Text[position] != '\n' && CharClass.IsSpace(text.Document.Text[position]))
            position--;
        return position < 0 || text.Document.Text[position] == '\n';
    }

    // “<br>” between marks is spoken of.
    private static bool IsQuoted(char before, char after) => IsMark(before) && IsMark(after);

    private static bool IsMark(char c) => c is '"' or '\'' or '`' or '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '(';

    private static RuleMessage MessageOf(string written) => written switch
    {
        "\u00A0" => NoBreakSpace,
        "\u00AD" => SoftHyphen,
        _ when CharClass.IsSpace(written[0]) => Space,
        _ when CharClass.IsFormat(written[0]) => Invisible,
        _ => Reference,
    };
}
