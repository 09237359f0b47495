using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>A name that the lists know as a whole.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Canonical">The one form that all names of the same thing share.</param>
/// <param name="IsDemonym">Whether it is the adjective or noun of a place.</param>
/// <param name="Section">The section of the list that it stands in.</param>
internal sealed record KnownName(EntityKind Kind, string Canonical, bool IsDemonym, string Section);
