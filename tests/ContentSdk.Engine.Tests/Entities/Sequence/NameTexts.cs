using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Entities.Sequence;

/// <summary>Texts of tests as the name model is given them.</summary>
internal static class NameTexts
{
    /// <summary>A text of one paragraph.</summary>
    public static NameText Of(string text, string language)
    {
        var document = new SourceDocument("seeds/test.txt", text);
        var paragraph = new[] { new TextRange(0, text.Length) }.ToEquatableArray();
        return new(TextAnalyzer.Analyze(document, new(null, null, null, paragraph, default), language));
    }
}
