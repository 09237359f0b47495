using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Types;

/// <summary>A place in C#, without the tree that it is in: a location of Roslyn's would keep all of the compilation.</summary>
/// <param name="FilePath">The file as the compiler knows it; empty where the place is in another assembly.</param>
/// <param name="Span">The place in it.</param>
/// <param name="Lines">Its lines and columns.</param>
internal sealed record CodePlace(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place of a location.</summary>
    public static CodePlace Of(Location? location) => location is { IsInSource: true }
        ? new(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span)
        : new("", default, default);

    /// <summary>Where the compiler reports it.</summary>
    public Location ToLocation() => FilePath.Length == 0 ? Location.None : Location.Create(FilePath, Span, Lines);
}
