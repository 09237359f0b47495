using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits how an article reaches its entities, its authors and the articles that go with it: by their members, each when it is asked for.</summary>
internal static class ReferenceEmitter
{
    private const string Model = "global::ContentSdk.";

    /// <summary>Appends the methods; none where there is nothing to reach.</summary>
    public static void Append(StringBuilder output, ArticleSpec article, EmitOptions options)
    {
        AppendSwitch(
            output, "Entities, those with most mentions first.", "Entity GetEntity",
            article.Entities.Select(entity => KindNames.MemberOf(options, entity.Kind, entity.MemberName)).ToList());
        AppendSwitch(
            output, "Authors who are entities.", "Entity GetAuthorEntity",
            article.AuthorEntities.Select(key => KindNames.MemberOf(options, key.Kind, key.MemberName)).ToList());
        AppendSwitch(
            output, "Articles that go with it.", "Article GetRelated",
            article.RelatedMembers.Select(identifier => $"global::{options.Namespace}.{ArticleEmitter.ClassOf(identifier)}.Instance").ToList());
    }

    private static void AppendSwitch(StringBuilder output, string comment, string method, List<string> members)
    {
        if (members.Count == 0)
            return;
        output.Append("\n    // ").Append(comment).Append("\n    protected override ").Append(Model).Append(method).Append("(int index) => index switch\n    {\n");
        for (var i = 0; i < members.Count; i++)
            output.Append("        ").Append(i.ToString(CultureInfo.InvariantCulture)).Append(" => ").Append(members[i]).Append(",\n");
        output.Append("        _ => base.").Append(method.Substring(method.IndexOf(' ') + 1)).Append("(index),\n    };\n");
    }
}
