using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>A way to write front matter: how a file shows that it begins with some, where that ends, and how it is read.</summary>
internal interface IFrontMatterNotation
{
    /// <summary>What begins the front matter, in the first line of the file.</summary>
    string Beginning { get; }

    /// <summary>What is said of keys that are nearly front matter in this notation.</summary>
    RuleMessage Missed { get; }

    /// <summary>The front matter of a file; null where the file does not begin with any in this notation.</summary>
    FrontMatterPart? Find(SourceDocument document);

    /// <summary>The keys with values; null, and a finding, where there are none.</summary>
    /// <param name="document">The file.</param>
    /// <param name="data">The keys and values in it.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    DataMapping? Read(SourceDocument document, TextRange data, ICollection<Finding> findings);
}

/// <summary>Where in a file its front matter is.</summary>
/// <param name="Data">The keys and values, without the lines around them.</param>
/// <param name="BodyStart">Where the text below begins.</param>
/// <param name="Fault">What is wrong with its end. Then its keys are read without a word: the rest is an echo of that.</param>
internal sealed record FrontMatterPart(TextRange Data, int BodyStart, Finding? Fault = null);
