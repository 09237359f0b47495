using ContentSdk.Engine.Text;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>How code and messages call types.</summary>
internal static class CodeNames
{
    private static readonly SymbolDisplayFormat Code = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat People = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    /// <summary>The type as code names it.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(Code);

    /// <summary>The type as people name it.</summary>
    public static string Display(ITypeSymbol type) => type.ToDisplayString(People);

    /// <summary>
    /// The file that declares it, without its folder; empty where that is another assembly's. No line: it would
    /// change with each edit above.
    /// </summary>
    public static string FileOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(static location => location.IsInSource)?.SourceTree is { } tree ? NameOf(tree.FilePath) : "";

    /// <summary>
    /// What content calls a member without an attribute: its name in camel case, as the web defaults
    /// of JsonSerializer have it.
    /// </summary>
    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && CharClass.IsUpper(letters[i]); i++)
        {
            // The last of several capitals begins the next word.
            if (i > 0 && i + 1 < letters.Length && !CharClass.IsUpper(letters[i + 1]))
                break;
            letters[i] = CharClass.ToLower(letters[i]);
        }
        return new(letters);
    }

    private static string NameOf(string path)
    {
        var slash = path.LastIndexOfAny(['/', '\\']);
        return path.Substring(slash + 1);
    }
}
