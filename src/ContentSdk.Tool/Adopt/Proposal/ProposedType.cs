using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>A record that is proposed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record ProposedType(string Name, string Summary, IReadOnlyList<ProposedProperty> Properties)
{
    /// <summary>The type as content is held to it.</summary>
    public TypeSchema Schema => new(
        Name,
        Name,
        Properties.Select(static property => new PropertySchema(property.Key, property.Name, property.Shape)).ToEquatableArray());
}

/// <summary>A property of a record.</summary>
/// <param name="Key">What content calls it.</param>
/// <param name="Name">What C# calls it.</param>
/// <param name="Shape">Its type.</param>
/// <param name="Cells">Its values.</param>
/// <param name="Of">How many could have it.</param>
internal sealed record ProposedProperty(string Key, string Name, ValueShape Shape, IReadOnlyList<Cell> Cells, int Of);
