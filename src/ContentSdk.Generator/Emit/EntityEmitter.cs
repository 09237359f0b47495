using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits the entities of a set: by name for the host those that are sure enough, and all for generated code.</summary>
internal static class EntityEmitter
{
    private const string ListOf = "global::System.Collections.Generic.IReadOnlyList<";
    private const string Once = "global::ContentSdk.Infrastructure.Once.Publish(ref ";

    /// <summary>Entities, People, Organizations, Places, Events, Works.</summary>
    public static string EntryPoints(ContentIndex index, EmitOptions options)
    {
        var output = SourceFile.Begin(new StringBuilder(), options);
        IndexEmitter.OpenClass(output, options, "Entities", "Everybody and everything that articles name.");
        output.Append("    /// <summary>All entities, by kind, then name.</summary>\n    public static ").Append(ListOf)
            .Append("global::ContentSdk.Entity> All => ").Append(IndexEmitter.StoreOf(options)).Append(".Entities;\n\n");
        output.Append("    /// <summary>The entity that goes by a name or alias, written exactly so: a name before the same alias of others; null where none does, or several do alike.</summary>\n")
            .Append("    public static global::ContentSdk.Entity? Find(string name) => ").Append(IndexEmitter.StoreOf(options)).Append(".FindEntity(name);\n}\n");
        foreach (var kind in KindNames.All)
        {
            IndexEmitter.OpenClass(output, options, KindNames.SetOf(kind), SummaryOf(kind));
            foreach (var entity in index.Entities)
            {
                if (entity.Kind == kind && entity.IsConfident)
                    AppendEntryPoint(output, index, options, entity);
            }
            var list = $"{ListOf}{KindNames.TypeOf(kind)}>";
            output.Append("    /// <summary>All of this kind, those without a name of their own here included.</summary>\n");
            output.Append("    public static ").Append(list).Append(" All => all ?? ").Append(Once).Append("all, ")
                .Append(IndexEmitter.StoreOf(options)).Append(".EntitiesOf<").Append(KindNames.TypeOf(kind)).Append(">());\n\n");
            output.Append("    private static ").Append(list).Append("? all;\n}\n");
        }
        return output.ToString();
    }

    /// <summary>One accessor for each member of the index, its instance beside it.</summary>
    public static string Members(ContentIndex index, EmitOptions options)
    {
        var output = SourceFile.Begin(new StringBuilder(), options, IndexEmitter.Internals);
        var number = 0;
        foreach (var kind in KindNames.All)
        {
            output.Append('\n').Append(SourceFile.GeneratedCode).Append("\ninternal static class ").Append(KindNames.SetOf(kind)).Append("\n{\n");
            for (var i = 0; i < index.Entities.Count; i++)
            {
                if (index.Entities[i].Kind == kind)
                    AppendMember(output, index, options, i, index.Entities[i].Canonical == i ? number++ : -1);
            }
            output.Append("}\n");
        }
        return output.ToString();
    }

    private static void AppendEntryPoint(StringBuilder output, ContentIndex index, EmitOptions options, IndexedEntity entity)
    {
        output.Append("    /// <summary>").AppendDoc(entity.Name);
        if (entity.Aliases.Count > 0)
            output.Append(" <para>").AppendDoc("Also " + string.Join(", ", entity.Aliases.Take(8))).Append("</para>");
        output.Append("</summary>\n    ");
        if (entity.IsDraft)
            output.AppendOfDrafts().Append("    ");
        output.Append("public static ").Append(KindNames.TypeOf(index.Entities[entity.Canonical].Kind)).Append(' ').Append(entity.MemberName)
            .Append(" => ").Append(KindNames.MemberOf(options, entity.Kind, entity.MemberName)).Append(";\n\n");
    }

    private static void AppendMember(StringBuilder output, ContentIndex index, EmitOptions options, int position, int number)
    {
        var entity = index.Entities[position];
        var canonical = index.Entities[entity.Canonical];
        var type = KindNames.TypeOf(canonical.Kind);
        output.Append("    internal static ").Append(type).Append(' ').Append(entity.MemberName).Append(" => ");
        if (number < 0)
        {
            output.Append(KindNames.MemberOf(options, canonical.Kind, canonical.MemberName)).Append(";\n\n");
            return;
        }
        var field = "the" + entity.MemberName;
        output.Append(field).Append(" ?? ").Append(Once).Append(field).Append(", new ").Append(type)
            .Append("(new global::ContentSdk.Infrastructure.EntityFacts\n    {\n        Name = ").AppendString(entity.Name).Append(",\n");
        AppendStrings(output, "Aliases", entity.Aliases);
        AppendStrings(output, "SameAs", entity.SameAs);
        output.Append("        Store = ").Append(IndexEmitter.StoreOf(options)).Append(",\n        Index = ")
            .Append(number.ToString(CultureInfo.InvariantCulture)).Append(",\n    }));\n\n");
        output.Append("    private static ").Append(type).Append("? ").Append(field).Append(";\n\n");
    }

    private static void AppendStrings(StringBuilder output, string name, EquatableArray<string> values)
    {
        if (values.Count == 0)
            return;
        output.Append("        ").Append(name).Append(" = new string[] { ");
        foreach (var value in values)
            output.AppendString(value).Append(", ");
        output.Append("},\n");
    }

    private static string SummaryOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "The people that articles name, each by name where it is sure enough.",
        EntityKind.Organization => "The organizations that articles name, each by name where it is sure enough.",
        EntityKind.Place => "The places that articles name, each by name where it is sure enough.",
        EntityKind.Event => "The events that articles name, each by name where it is sure enough.",
        _ => "The works (laws, treaties, reports, books) that articles name, each by name where it is sure enough.",
    };
}
