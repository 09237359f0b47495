using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>How the kinds of entities are called in the model and among the entry points.</summary>
internal static class KindNames
{
    /// <summary>All kinds, in the order of the index.</summary>
    public static readonly EntityKind[] All =
        [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event, EntityKind.CreativeWork];

    /// <summary>Type of the model.</summary>
    public static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organization => "Organization",
        EntityKind.Place => "Place",
        EntityKind.Event => "Event",
        _ => "CreativeWork",
    };

    /// <summary>Name of the entry point.</summary>
    public static string SetOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Organization => "Organizations",
        EntityKind.Place => "Places",
        EntityKind.Event => "Events",
        _ => "Works",
    };
}
