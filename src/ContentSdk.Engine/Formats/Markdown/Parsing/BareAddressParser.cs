using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ContentSdk.Engine.Formats.Markdown.Parsing;

/// <summary>
/// Reads addresses that are written into the text without any marks. The parser's own takes all up to the next space for the address; here
/// it ends before marks that no address has unless they are encoded: quotation marks, dashes and the punctuation of other scripts.
/// </summary>
internal sealed class BareAddressParser()
    : AutoLinkParser(new AutoLinkOptions { UseHttpsForWWWLinks = true, ValidPreviousCharacters = "*_~(" + Before })
{
    private const string Before = "“‘„‚«»‹›「『（【〈《〔、。，：；！？…—";
    private const string Behind = "\"“”„‟’‘‚‛«»‹›「」『』（）【】〈〉《》〔〕、。，．：；！？｡､…‥—،؛؟۔।॥";

    private static readonly string[] Schemes = ["http://", "https://", "www.", "ftp://", "mailto:"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IsAddress(slice))
            return false;
        var address = slice;
        address.End = EndOf(slice);
        if (!base.Match(processor, ref address))
            return false;
        slice.Start = address.Start;
        return true;
    }

    private static bool IsAddress(StringSlice slice)
    {
        foreach (var scheme in Schemes)
        {
            if (slice.Length > scheme.Length
                && string.Compare(slice.Text, slice.Start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }
        return false;
    }

    private static int EndOf(StringSlice slice)
    {
        var end = slice.Start;
        while (end < slice.End && Behind.IndexOf(slice.Text[end + 1]) < 0 && !Text.CharClass.IsSpace(slice.Text[end + 1]))
            end++;
        return end;
    }
}
