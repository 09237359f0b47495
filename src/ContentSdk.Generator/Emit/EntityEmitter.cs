using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits the entities of a set, by name those that are sure enough.</summary>
internal static class EntityEmitter
{
    // More of them would hide the name in a tooltip.
    private const int AliasesShown = 8;

    /// <summary>Entities, People, Organizations, Places, Events, Works.</summary>
    public static string Emit(ContentIndex index, EmitOptions options)
    {
        var code = SourceFile.Begin(options);
        MemberClass.Emit(code, options, "Entities", "Everybody and everything that articles name.", [], code => code
            .Line("/// <summary>All entities, by kind, then name of their member.</summary>")
            .Line($"public static {IndexEmitter.ListOf}<{Model}Entity> All => {EmitOptions.Store}.Instance.Entities;")
            .Line()
            .Line(
                "/// <summary>The entity that goes by a name or alias, written exactly so, or null. "
                + "A name is preferred to the same alias of another entity; where several have it, there is none.</summary>")
            .Line($"public static {Model}Entity? Find(string name) => {EmitOptions.Store}.Instance.FindEntity(name);"));
        var numberOf = SetBlock.CarriersOf(index).NumberOf;
        foreach (var kind in KindNames.All)
        {
            var members = new List<Action<CodeWriter>>();
            for (var i = 0; i < index.Entities.Count; i++)
            {
                var (entity, number) = (index.Entities[i], numberOf[i]);
                if (entity.Kind == kind && entity.IsConfident)
                    members.Add(code => EmitMember(code, entity, index.Entities[entity.Canonical].Kind, number, options));
            }
            var type = KindNames.TypeOf(kind);
            MemberClass.Emit(code, options, KindNames.SetOf(kind), SummaryOf(kind), members, code => code
                .Line("/// <summary>All of this kind, including those that have no member of their own.</summary>")
                .Line(
                    $"public static {IndexEmitter.ListOf}<{Model}{type}> All => "
                    + $"all ??= {EmitOptions.Store}.Instance.EntitiesOf<{Model}{type}>();")
                .Line()
                .Line($"private static {IndexEmitter.ListOf}<{Model}{type}>? all;"));
        }
        return code.ToString();
    }

    private static void EmitMember(CodeWriter code, IndexedEntity entity, EntityKind kind, int number, EmitOptions options)
    {
        code.Summary(entity.Name, entity.Aliases.Count == 0 ? null : "Also " + string.Join(", ", entity.Aliases.Take(AliasesShown)));
        if (entity.IsDraft)
            code.Line(DraftMark.OfDraftsOnly);
        var type = KindNames.TypeOf(kind);
        code.Line($"public static {Model}{type} {entity.MemberName} => {EmitOptions.Store}.{type}({number.Invariant()});");
    }

    private static string SummaryOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "The people that articles name; those that are sure enough have a member.",
        EntityKind.Organization => "The organizations that articles name; those that are sure enough have a member.",
        EntityKind.Place => "The places that articles name; those that are sure enough have a member.",
        EntityKind.Event => "The events that articles name; those that are sure enough have a member.",
        _ => "The works (laws, treaties, reports, books) that articles name; those that are sure enough have a member.",
    };
}
