using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Reports;

/// <summary>A form in which findings are printed.</summary>
internal abstract class FindingReport
{
    private static readonly Dictionary<string, FindingReport> ByName = new(StringComparer.Ordinal)
    {
        ["text"] = new TextReport(),
        ["json"] = new JsonReport(),
        ["sarif"] = new SarifReport(),
    };

    /// <summary>What can be asked for, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys];

    /// <summary>The form of a name.</summary>
    public static FindingReport Of(string name) => ByName[name];

    /// <summary>Whether the output is for people, so that other lines may stand beside it.</summary>
    public virtual bool IsForPeople => false;

    /// <summary>Prints findings. The same findings give the same bytes on every machine.</summary>
    public abstract void Write(IReadOnlyList<FileFinding> findings, TextWriter output);
}
