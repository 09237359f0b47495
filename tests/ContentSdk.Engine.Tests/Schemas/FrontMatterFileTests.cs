using ContentSdk.Engine.Model.Fields;
using Xunit;

namespace ContentSdk.Engine.Tests.Schemas;

/// <summary>
/// What lists the fields of front matter is written from their schema. With CONTENTSDK_UPDATE=1 in
/// the environment the tests write it.
/// </summary>
public class FrontMatterFileTests
{
    [Fact]
    public void The_json_schema_has_the_fields() => Check(FrontMatterFiles.SchemaPath, FrontMatterFiles.SchemaFile(BuiltInFields.Documented));

    [Fact]
    public void The_table_of_keys_has_the_fields() => Check(FrontMatterFiles.DocsPath, FrontMatterFiles.DocsFile(BuiltInFields.Documented));

    [Fact]
    public void Each_field_says_what_it_is() =>
        Assert.All(
            BuiltInFields.Documented.Fields,
            field => Assert.True(field.Meaning.Length > 0 && field.Otherwise.Length > 0 && field.Description.Length > 0, field.Key));

    [Fact]
    public void No_two_fields_go_by_one_name_elsewhere()
    {
        var names = BuiltInFields.Documented.Fields.SelectMany(field => field.OtherNames.Append(field.Key)).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static void Check(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("CONTENTSDK_UPDATE") == "1")
            File.WriteAllText(Repository.PathOf(path), expected);
        Assert.True(
            Repository.Read(path) == expected,
            $"{path} is out of date. Run: CONTENTSDK_UPDATE=1 dotnet run --project tests/ContentSdk.Engine.Tests -- -class {typeof(FrontMatterFileTests).FullName}");
    }
}
