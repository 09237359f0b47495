using System.Globalization;

namespace ContentSdk;

/// <summary>A problem that a rule of the project found in content, at its place. <c>ContentRules.Check()</c> returns these.</summary>
public sealed class ContentFinding
{
    /// <summary>The file, relative to the project, with forward slashes; empty for a rule that could not be constructed.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1; 0 where there is no file.</summary>
    public int Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1; 0 where there is no file.</summary>
    public int Column { get; init; }

    /// <summary>The name of the rule's class.</summary>
    public required string Rule { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule threw, if it failed; else null.</summary>
    public Exception? Exception { get; init; }

    /// <summary>As compilers and editors write it: <c>seeds/recipes/cake.md(4,10): TimeForIngredients: …</c>.</summary>
    public override string ToString() => File.Length == 0
        ? $"{Rule}: {Message}"
        : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Rule}: {Message}");
}
