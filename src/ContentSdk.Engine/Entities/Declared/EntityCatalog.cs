using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities.Declared;

/// <summary>
/// The declared entities of a project, or those that one text names. Value-equal: where
/// they were declared does not matter.
/// </summary>
/// <param name="entries">The entities; of two that claim one name the first has it.</param>
public sealed class EntityCatalog(EquatableArray<CatalogEntry> entries) : IEquatable<EntityCatalog>
{
    private CatalogNames? _names;

    /// <summary>The catalog of a project without one.</summary>
    public static EntityCatalog Empty { get; } = new(default);

    /// <summary>The entities; of two that claim one name the first has it.</summary>
    public EquatableArray<CatalogEntry> Entries { get; } = entries;

    /// <summary>Whether nothing is declared.</summary>
    public bool IsEmpty => Entries.Count == 0;

    /// <summary>The names, made ready to be found; the same whichever thread makes it.</summary>
    internal CatalogNames Names => _names ??= new(Entries);

    /// <summary>
    /// The entities that a text could name: reading the text with them gives the same as with the whole catalog, and a change
    /// of any other entity does not concern it. Equal to the whole catalog, or to <see cref="Empty"/>, where that is the answer.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="sidecar">What says beside it what its front matter would, or null.</param>
    public EntityCatalog SliceFor(SourceDocument document, SourceDocument? sidecar = null)
    {
        if (IsEmpty)
            return this;
        var found = Names.EntriesIn(document);
        if (sidecar is not null)
            found = [.. found.Union(Names.EntriesIn(sidecar)).OrderBy(static index => index)];
        if (found.Length == Entries.Count)
            return this;
        return found.Length == 0 ? Empty : new(found.Select(index => Entries[index]).ToEquatableArray());
    }

    /// <inheritdoc/>
    public bool Equals(EntityCatalog? other) => other is not null && Entries.Equals(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}
