using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>How what articles are filed under is called among the entry points, and in the model.</summary>
internal static class TermClasses
{
    /// <summary>All kinds, in the order of the index.</summary>
    public static readonly TermKind[] All = [TermKind.Tag, TermKind.Section, TermKind.Author, TermKind.Series];

    /// <summary>Name of the entry point.</summary>
    public static string NameOf(TermKind kind) => kind switch
    {
        TermKind.Tag => "Tags",
        TermKind.Section => "Sections",
        TermKind.Author => "Authors",
        _ => "Series",
    };

    /// <summary>Member of the model's enum.</summary>
    public static string KindOf(TermKind kind) => kind.ToString();
}
