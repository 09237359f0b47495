namespace ContentSdk.Reading;

internal static class EntityFactory
{
    public static Entity Create(EntityKind kind, IEntityHome home, int index) => kind switch
    {
        EntityKind.Person => new Person(home, index),
        EntityKind.Organization => new Organization(home, index),
        EntityKind.Place => new Place(home, index),
        EntityKind.Event => new Event(home, index),
        _ => new CreativeWork(home, index),
    };
}
