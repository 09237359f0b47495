namespace ContentSdk;

/// <summary>
/// Declares that a list of items has those which refer to this item by a property: <c>[InverseOf(nameof(Recipe.GoesWith))]</c>. The list
/// is made when the project is compiled; content does not write it.
/// </summary>
/// <param name="property">The name of the property of the items in the list: an item of this type, or a list of such.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class InverseOfAttribute(string property) : Attribute
{
    /// <summary>The name of the property of the items in the list.</summary>
    public string Property { get; } = property;
}
