using System.Globalization;
using System.Text;
using ContentSdk.Engine.Sets;
using ContentSdk.Infrastructure;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits the store of a set: articles and entities by number, and the table that finds an article by its slug.</summary>
internal static class StoreEmitter
{
    private const int ChunkBits = 6;

    /// <summary>The store.</summary>
    public static string Emit(ContentIndex index, EmitOptions options)
    {
        var output = SourceFile.Begin(new StringBuilder(), options, IndexEmitter.Internals);
        output.Append('\n').Append(SourceFile.GeneratedCode).Append("\ninternal sealed class Store : global::ContentSdk.Infrastructure.ContentStore\n{\n");
        output.Append("    internal static Store Instance => instance ?? global::ContentSdk.Infrastructure.Once.Publish(ref instance, new Store());\n\n");
        output.Append("    private static Store? instance;\n\n");

        var articles = index.Articles.Select(a => $"global::{options.Namespace}.{ArticleEmitter.ClassOf(a.Identifier)}.Instance").ToList();
        AppendCount(output, "ArticleCount", articles.Count);
        AppendSwitch(output, "Article", articles);

        var carriers = index.Entities.Where((entity, i) => entity.Canonical == i).OrderBy(entity => entity.Kind).ToList();
        AppendCount(output, "EntityCount", carriers.Count);
        AppendSwitch(output, "Entity", carriers.Select(e => KindNames.MemberOf(options, e.Kind, e.MemberName)).ToList());

        output.AppendTable("SlugTable", "Articles by slug: 1 + number at the place of the slug's hash, or the next free one.", SlugTable(index));
        var starts = new List<int> { 0 };
        var numbers = new List<int>();
        foreach (var entity in carriers)
        {
            foreach (var article in entity.Articles)
                numbers.Add(article);
            starts.Add(numbers.Count);
        }
        output.AppendTable("EntityTable", "Where the articles of each entity begin in the next table, and last where they all end.", starts);
        output.AppendTable("EntityArticleTable", "Numbers of articles, entity by entity.", numbers);
        var (nameStarts, names) = NameTables.Of(carriers);
        output.AppendTable("NameStartTable", "Number of the first name of each entity, and last the number of all names.", nameStarts);
        output.AppendTable("NameTable", "Names and aliases: 1 + number at the place of the name's hash, or the next free one.", names);
        return output.Append("}\n").ToString();
    }

    /// <summary>Open addressing with linear probing, at most half full.</summary>
    internal static int[] SlugTable(ContentIndex index)
    {
        if (index.Articles.Count == 0)
            return [];
        var size = 2;
        while (size < index.Articles.Count * 2)
            size *= 2;
        var table = new int[size];
        for (var i = 0; i < index.Articles.Count; i++)
        {
            var place = SlugHash.Of(index.Articles[i].Slug) & (uint)(size - 1);
            while (table[place] != 0)
                place = (place + 1) & (uint)(size - 1);
            table[place] = i + 1;
        }
        return table;
    }

    private static void AppendCount(StringBuilder output, string name, int count) =>
        output.Append("    protected override int ").Append(name).Append(" => ").Append(Number(count)).Append(";\n\n");

    // In chunks, so that the first call does not have to compile thousands of cases.
    private static void AppendSwitch(StringBuilder output, string what, List<string> members)
    {
        var head = $"global::ContentSdk.{what} Get{what}";
        if (members.Count <= 1 << ChunkBits)
        {
            AppendCases(output, "protected override " + head, members, 0, members.Count);
            return;
        }
        output.Append("    protected override ").Append(head).Append("(int index) => (index >> ").Append(Number(ChunkBits)).Append(") switch\n    {\n");
        var chunks = (members.Count + (1 << ChunkBits) - 1) >> ChunkBits;
        for (var chunk = 0; chunk < chunks; chunk++)
            output.Append("        ").Append(Number(chunk)).Append(" => Get").Append(what).Append(Number(chunk)).Append("(index),\n");
        output.Append("        _ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),\n    };\n\n");
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            var from = chunk << ChunkBits;
            AppendCases(output, $"private static {head}{Number(chunk)}", members, from, Math.Min(members.Count, from + (1 << ChunkBits)));
        }
    }

    private static void AppendCases(StringBuilder output, string head, List<string> members, int from, int to)
    {
        output.Append("    ").Append(head).Append("(int index) => index switch\n    {\n");
        for (var i = from; i < to; i++)
            output.Append("        ").Append(Number(i)).Append(" => ").Append(members[i]).Append(",\n");
        output.Append("        _ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),\n    };\n\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
