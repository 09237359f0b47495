using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits what is said of an article apart from its text: what its constructor hands to the model. What is not known is not written.</summary>
internal static class FactsEmitter
{
    private const string Model = "global::ContentSdk.";

    /// <summary>Appends the one instance of a class and the constructor that is given the facts.</summary>
    public static void Append(StringBuilder output, ArticleSpec article, string type)
    {
        output.Append("\n    internal static ").Append(type).Append(" Instance => instance ?? ")
            .Append(Model).Append("Infrastructure.Once.Publish(ref instance, new ").Append(type).Append("());\n\n");
        output.Append("    private static ").Append(type).Append("? instance;\n\n");
        output.Append("    private ").Append(type).Append("() : base(new ").Append(Model).Append("Infrastructure.ArticleFacts\n    {\n");
        AppendFact(output, "Slug", article.Slug);
        AppendFact(output, "Title", article.Title);
        AppendFact(output, "Teaser", article.Teaser);
        AppendFact(output, "Language", article.Language);
        AppendFact(output, "WordCount", article.WordCount);
        AppendDate(output, "Published", article.Fields.Day(FieldKeys.Published));
        AppendDate(output, "Updated", article.Fields.Day(FieldKeys.Updated));
        AppendFacts(output, "Authors", article.Fields.Texts(FieldKeys.Authors));
        AppendFacts(output, "Tags", article.Fields.Texts(FieldKeys.Tags));
        AppendFact(output, "Section", article.Fields.Text(FieldKeys.Section));
        AppendFact(output, "SourceUrl", article.Fields.Text(FieldKeys.Source));
        AppendFact(output, "Canonical", article.Fields.Text(FieldKeys.Canonical));
        if (article.Fields.Value(FieldKeys.Image) is { } image)
        {
            output.Append("        Image = new ").Append(Model).Append("ArticleImage(").AppendString(image.Find("src")!.Text);
            if (image.Find("alt") is { } alternative)
                output.Append(", ").AppendString(alternative.Text);
            output.Append("),\n");
        }
        AppendFlag(output, "IsDraft", article.Fields.IsTrue(FieldKeys.Draft));
        AppendFact(output, "Path", article.LogicalPath);
        AppendFact(output, "Line", article.Position.Line);
        AppendFact(output, "Column", article.Position.Column);
        AppendFlag(output, "HasStandfirst", article.HasStandfirst && article.Body.Count > 0);
        AppendCount(output, "EntityCount", article.Entities.Count);
        AppendCount(output, "AuthorEntityCount", article.AuthorEntities.Count);
        AppendCount(output, "RelatedCount", article.RelatedMembers.Count);
        output.Append("    }) { }\n");
    }

    private static void AppendFact(StringBuilder output, string name, string? value)
    {
        if (value is not null)
            output.Append("        ").Append(name).Append(" = ").AppendString(value).Append(",\n");
    }

    private static void AppendFacts(StringBuilder output, string name, EquatableArray<string> values)
    {
        if (values.Count == 0)
            return;
        output.Append("        ").Append(name).Append(" = new string[] { ");
        foreach (var value in values)
            output.AppendString(value).Append(", ");
        output.Append("},\n");
    }

    private static void AppendCount(StringBuilder output, string name, int count)
    {
        if (count > 0)
            AppendFact(output, name, count);
    }

    private static void AppendFlag(StringBuilder output, string name, bool value)
    {
        if (value)
            output.Append("        ").Append(name).Append(" = true,\n");
    }

    private static void AppendFact(StringBuilder output, string name, int value) =>
        output.Append("        ").Append(name).Append(" = ").Append(Number(value)).Append(",\n");

    private static void AppendDate(StringBuilder output, string name, string? date)
    {
        if (DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            output.Append("        ").Append(name).Append(" = new global::System.DateOnly(")
                .Append(Number(day.Year)).Append(", ").Append(Number(day.Month)).Append(", ").Append(Number(day.Day)).Append("),\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
