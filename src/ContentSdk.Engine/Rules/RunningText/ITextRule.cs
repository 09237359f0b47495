using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>A rule about running text: headline, standfirst and paragraphs, whatever the format of the file.</summary>
internal interface ITextRule
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>Adds what is wrong with the text, at most <see cref="Places.Most"/> places.</summary>
    /// <param name="text">
    /// The running text, cut into blocks, sentences and tokens; its ranges are ready for
    /// <see cref="Finding.At(SourceDocument, TextRange, string, string[])"/>.
    /// </param>
    /// <param name="findings">Where they go.</param>
    void Check(AnalyzedText text, ICollection<Finding> findings);
}
