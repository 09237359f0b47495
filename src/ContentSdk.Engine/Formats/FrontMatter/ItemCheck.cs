using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Looks at values that are names of something: typographic marks around one, or a byline, would become part of it.</summary>
internal sealed class ItemCheck(FieldValues values)
{
    private const string Openers = "“„”«»‘‚’", Closers = "”“»«’‘";

    /// <summary>Reports the first item that is more than a name.</summary>
    public void Check(string key, IEnumerable<DataScalar> items)
    {
        foreach (var item in items)
        {
            if (Report(key, item))
                return;
        }
    }

    private bool Report(string key, DataScalar item)
    {
        var text = item.Value.Trim();
        if (!item.IsQuoted && text.Length > 2 && Openers.IndexOf(text[0]) is var opener and >= 0 && IsEnclosed(text))
        {
            var close = Closers.IndexOf(text[text.Length - 1]) >= 0 ? text[text.Length - 1] : Closers[Math.Min(opener, Closers.Length - 1)];
            values.Add(FrontMatterRules.CurlyMarks, item.Range, text[0].ToString(), close.ToString(), Snippet.Of(text.Trim([.. Openers])));
            return true;
        }
        if (key != FieldKeys.Authors || Bylines.NamesIn(text) is not { } names)
            return false;
        values.Add(FrontMatterRules.Byline, item.Range, Snippet.Of(text), string.Join(", ", names));
        return true;
    }

    // All of it, or up to a comma that ended the item: [“bread, butter”].
    private static bool IsEnclosed(string text) =>
        Closers.IndexOf(text[text.Length - 1]) >= 0
            ? text.IndexOfAny([.. Closers], 1) == text.Length - 1
            : text[0] is '“' or '„' or '«' && text.IndexOfAny([.. Closers], 1) < 0;
}
