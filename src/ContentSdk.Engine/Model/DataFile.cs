namespace ContentSdk.Engine.Model;

/// <summary>A file of data that was read, alone. No C# type is known here: each value is what its form says.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Root">
/// A list or a map, without what could not be read; <see cref="CellKind.Null"/> where nothing could be. A table is a list with a
/// map for each row.
/// </param>
/// <param name="Findings">What is wrong with the file by itself, sorted by position and rule.</param>
public sealed record DataFile(string LogicalPath, Cell Root, EquatableArray<Finding> Findings)
{
    /// <summary>Whether all of it was read. Where it was not, a key or row that is missing may be there.</summary>
    public bool IsComplete { get; init; }
}
