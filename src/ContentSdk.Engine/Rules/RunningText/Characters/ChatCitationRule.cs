using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Marks of sources as chat tools write them: <c>:contentReference[oaicite:0]{index=0}</c>, <c>【4:0†source】</c>.</summary>
internal sealed class ChatCitationRule : ITextRule
{
    private const int Longest = 100;

    private static readonly string[] Words = [":contentReference[", "[oaicite:", "oaicite:"];

    public Rule Rule { get; } = new(
        "CSDK4031", "Chat tool citation mark",
        "'{0}' is a chat tool's citation mark, and readers would see it as it is written. Remove it, or link to the source.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        // Hardly a text has any: two looks find that out.
        if (content.IndexOf('【') < 0 && content.IndexOf("oaicite", StringComparison.Ordinal) < 0)
            return;
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; i < block.End && !places.IsFull; i++)
            {
                var length = content[i] is '【' ? SourceLength(content, i, block.End)
                    : content[i] is ':' or '[' or 'o' ? ReferenceLength(content, i, block.End)
                    : 0;
                if (length == 0)
                    continue;
                places.Add(new(i, length), Snippet.Of(text.Shown(new TextRange(i, length))));
                i += length - 1;
            }
        }
    }

    // In Chinese and Japanese these brackets have words in them, and no dagger after a number.
    private static int SourceLength(string text, int at, int end)
    {
        var close = text.IndexOf('】', at, Math.Min(Longest, end - at));
        return close > at + 1 && CharClass.IsDigit(text[at + 1]) && text.IndexOf('†', at, close - at) >= 0 ? close + 1 - at : 0;
    }

    private static int ReferenceLength(string text, int at, int end)
    {
        foreach (var word in Words)
        {
            if (at + word.Length > end || string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                continue;
            var last = Math.Min(end, at + Longest);
            var close = at + word.Length;
            while (close < last && !CharClass.IsSpace(text[close]) && text[close] is not (']' or '}'))
                close++;
            if (close < last && text[close] == ']')
                close++;
            return (close < last && text[close] == '{' && text.IndexOf('}', close, last - close) is var brace and > 0 ? brace + 1 : close)
                - at;
        }
        return 0;
    }
}
