using System.Globalization;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Collections that refer to each other, data files and own fields in one project: what a build says, and what the app gets.</summary>
public class CollectionsTests(PackageFeed feed)
{
    private const string Types = """
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;

        namespace Kitchen;

        public enum Level { Easy, Middling, Hard }

        public sealed record Ingredient(string Name, decimal Amount = 1, Recipe? MadeBy = null);

        [ContentFields]
        public sealed record NewsFields
        {
            public Recipe? About { get; init; }
            public Article? Follows { get; init; }
        }

        [ContentCollection("recipes")]
        public sealed partial record Recipe
        {
            public required string Title { get; init; }
            [Range(1, 600)] public int Minutes { get; init; } = 30;
            public Level Level { get; init; }
            public IReadOnlyList<Ingredient> Ingredients { get; init; } = [];
            public Recipe? GoesWith { get; init; }
            public Tool? Needs { get; init; }
            public Office? MadeIn { get; init; }
            [Unique] public string? Code { get; init; }
            [InverseOf(nameof(GoesWith))] public IReadOnlyList<Recipe> GoWithThis { get; init; } = [];
            public required Article Body { get; init; }
        }

        [ContentCollection("tools")]
        public sealed class Tool
        {
            public required string Name { get; init; }
            public double Weight { get; init; }
            public IReadOnlyList<Recipe> Best { get; init; } = [];
        }

        [ContentData("offices.csv")]
        public sealed record Office([property: Key] string City, double Latitude, double Longitude, string[] Phones, [property: Range(1900, 2100)] int? Since = null);

        [ContentData("hours.yaml", Name = "HoursOfDays")] public sealed record Hours(DayOfWeek Day, TimeOnly Opens);
        [ContentData("prices.tsv")] public sealed record Price(string Code, decimal Amount);
        [ContentData("fares.json")] public sealed record Fare(string From, string To);
        """;

    private const string Program = """
        using Kitchen;
        using Kitchen.Seeds;

        foreach (var recipe in Recipes.All)
        {
            var parts = string.Join(", ", recipe.Ingredients.Select(part => $"{part.Name} {part.Amount} {part.MadeBy?.Title}"));
            Console.WriteLine(FormattableString.Invariant(
                $"{recipe.Body.Slug}: {recipe.Title} {recipe.Minutes} {recipe.Level} [{parts}] {recipe.GoesWith?.Title} {recipe.Needs?.Name} {recipe.MadeIn?.City} {recipe.Body.Quotes.Count} {recipe.GoWithThis.Count}"));
        }
        foreach (var tool in Tools.All)
            Console.WriteLine(FormattableString.Invariant($"{tool.Name} {tool.Weight} {string.Join(", ", tool.Best.Select(recipe => recipe.Title))}"));
        foreach (var office in Offices.All)
            Console.WriteLine(FormattableString.Invariant($"{office.City} {office.Latitude} {office.Longitude} {string.Join("+", office.Phones)} {office.Since}"));
        Console.WriteLine(FormattableString.Invariant($"{HoursOfDays.All[0].Day} {Prices.All[1].Amount} {Fares.All[0].To}"));
        Console.WriteLine($"{ReferenceEquals(Recipes.Mistake00.Needs?.Best[0], Recipes.Find("mistake-01"))} {Offices.Lowmouth.City} {Articles.All.Count} {Articles.All.Single().Fields.About?.Title}");
        """;

    private const string Text = "\n\n“It is the best of all,” said Orla Fenn, who has made it for years.\n";

    private const string Offices = """
        City,Latitude,Longitude,Phones,Since
        Lowmouth,54.1,1.25,0191 1;0191 2,1950
        "Velm, Upper",52.5,-0.75,,
        """;

    // A file for each mistake: the folder, what it says, the line that the build prints, and what it says once fixed.
    private static readonly (string Path, string Faulty, string Expected, string Fixed)[] Mistakes =
    [
        Recipe("minutes: 0", "(2,10): error CSDK7004: 0 is out of range: 'minutes' must be from 1 to 600. Correct the value.", "needs: whisk"),
        Recipe("minutes: long", "(2,10): error CSDK7003: 'long' is not a whole number. Write the value of 'minutes' in digits, such as 12.", "minutes: 5"),
        Recipe("minuts: 5", "(2,1): error CSDK2006: 'minuts' is not a key of front matter. Did you mean 'minutes'?", "minutes: 6"),
        Recipe("level: eazy", "(2,8): error CSDK7005: 'eazy' is not a value of 'level'. Did you mean 'easy'?", "level: hard"),
        Recipe("goesWith: mistake-1", "(2,11): error CSDK7302: No item of Recipes has the slug 'mistake-1'. Did you mean 'mistake-01'?", "goesWith: mistake-01"),
        Recipe("needs: spoon", "(2,8): error CSDK7302: No item of Tools has the slug 'spoon'. Write the slug of an item, which is its file's name without the ending.", "needs: whisk"),
        Recipe("madeIn: Lowmoth", "(2,9): error CSDK7302: No item of Offices has the slug 'Lowmoth'. Did you mean 'lowmouth'?", "madeIn: lowmouth"),
        Recipe("ingredients: [{ name: Salt, madeBy: nobody }]", "(2,37): error CSDK7302: No item of Recipes has the slug 'nobody'. Write the slug of an item, which is its file's name without the ending.", "ingredients: [{ name: Salt, madeBy: mistake-01 }]"),
        Recipe("ingredients: [{ amount: 2 }]", "(2,15): error CSDK7002: The key 'name' is missing: Ingredient.Name (Kitchen.cs) requires it. Add 'name: …'.", "ingredients: [{ name: Salt, amount: 2.50 }]"),
        Recipe("code: A1", "", "code: A1"),
        Recipe("code: A1", "(2,7): error CSDK7304: 'A1' is already the 'code' of 'Recipe 09'. Each item of Recipes must have another: correct one of the two.", "code: A2"),
        Recipe("goWithThis: [mistake-01]", "(2,1): error CSDK7003: 'goWithThis' is made from the 'GoesWith' of other items and cannot be written. Remove the key.", "minutes: 7"),
        Recipe("body: long", "(2,1): error CSDK7003: 'body' is the text of the file, not a value. Remove the key, and write the text below the front matter.", "minutes: 8"),
        Recipe("serves: 4", "(2,1): warning CSDK7001: Nothing reads the key 'serves'. Remove it, add a property for it to Recipe, or leave it.", "minutes: 9"),
        Recipe("goesWith: mistake-00\nslug: mistake-14", "", "goesWith: mistake-00\nslug: mistake-14"),
        ("seeds/recipes/mistake-15.md", "---\nminutes: 3\n---" + Text, "(1,1): error CSDK7002: The key 'title' is missing: Recipe.Title (Kitchen.cs) requires it. Add 'title: …'.", "---\nminutes: 3\n---\n# Recipe 15" + Text),
        ("seeds/recipes/mistake-16.md", "---\ntitle: Recipe 16\n---\n", "(1,1): error CSDK7303: The item has no text, but Recipe.Body (Kitchen.cs) requires it. Write the text in a .md or .txt file, below the front matter.", "---\ntitle: Recipe 16\n---" + Text),
        ("seeds/recipes/more/mistake-01.md", "---\ntitle: Recipe 17\n---" + Text, "(1,1): error CSDK7301: 'mistake-01' is already an item of Recipes, in 'seeds/recipes/mistake-01.md'. Give one of the two files another name, or write another 'slug: …' in it.", "---\ntitle: Recipe 17\nslug: mistake-17\n---" + Text),
        ("seeds/tools/whisk.yaml", "name: Whisk\nweight: light\nbest: [mistake-01]\n", "(2,9): error CSDK7003: 'light' is not a number. Write the value of 'weight' in digits, such as 12 or 2.5.", "name: Whisk\nweight: 0.25\nbest: [mistake-01, mistake-00]\n"),
        ("seeds/tools/pan.json", "{\n  \"weight\": 2\n}\n", "(1,1): error CSDK7002: The key 'name' is missing: Tool.Name (Kitchen.cs) requires it. Add 'name: …'.", "{\n  \"name\": \"Pan\",\n  \"weight\": 2\n}\n"),
        ("seeds/tools/pot.toml", "name = \"Pot\"\nbest = [\"mistake-1\"]\n", "(2,9): error CSDK7302: No item of Recipes has the slug 'mistake-1'. Did you mean 'mistake-01'?", "name = \"Pot\"\n"),
        ("seeds/tools/knife.yaml", "name: Knife\nwieght: 3\n", "(2,1): error CSDK7008: Tool has no property for the key 'wieght'. Did you mean 'weight'?", "name: Knife\nweight: 3\n"),
        ("seeds/tools/fork.yaml", "- name: Fork\n", "(1,1): error CSDK7305: An item of Tools must consist of keys with values. Write them as 'name: …'.", "name: Fork\n"),
        ("seeds/news.md", "---\nabout: mistke-01\n---\n# The kitchen opens" + Text, "(2,8): error CSDK7302: No item of Recipes has the slug 'mistke-01'. Did you mean 'mistake-01'?", "---\nabout: mistake-01\n---\n# The kitchen opens" + Text),
        Recipe("goesWith: [mistake-01]", "(2,11): error CSDK7003: 'goesWith' must be a single value, not a list or a mapping. Write one value.", "minutes: 10"),
        Recipe("ingredients: Salt", "(2,14): error CSDK7003: 'ingredients' must be a list. Write it in brackets, even for one value: [Salt]", "minutes: 11"),
        Recipe("minutes: 10\nminutes: 12", "(3,1): error CSDK2004: The key 'minutes' was already used on line 2. Remove one of the two.", "minutes: 12"),
        Recipe("minutes: 3\n Level: easy", "(3,1): error CSDK2001: 'Level' is indented deeper than 'minutes' above it, so it is read as part of that value. Begin it in column 1.", "level: middling"),
        ("seeds/hours.yaml", "- day: Monday\n  opens: 25:00\n", "(2,10): error CSDK7003: '25:00' is not a time of day. Write the value of 'opens' as hours and minutes, such as 09:30.", "- day: Monday\n  opens: 05:00\n"),
        ("seeds/prices.tsv", "Code\tAmount\nA\t1.50\nB\t2\t3\n", "(3,5): error CSDK7206: The row has 3 cells, but the header has only 2. Put a value that contains a tab in quotation marks, or remove the extra cells.", "Code\tAmount\nA\t1.50\nB\t2\n"),
        ("seeds/fares.json", "[\n  { \"from\": \"Velm\", \"to\": \"Lowmouth\" },\n  { \"from\": \"Velm\", \"to\": 7, }\n]\n", "(3,28): error CSDK2043: JSON does not allow a comma after the last value. Remove it.", "[\n  { \"from\": \"Velm\", \"to\": \"Lowmouth\" }\n]\n"),
        ("seeds/offices.csv", Offices.Replace("54.1", "north", StringComparison.Ordinal), "(2,10): error CSDK7003: 'north' is not a number. Write the value of 'latitude' in digits, such as 12 or 2.5.", Offices),
    ];

    private static (string, string, string, string) Recipe(string faulty, string expected, string mended) =>
        ("", $"---\n{faulty}\ntitle: Recipe NN\n---" + Text, expected, $"---\n{mended}\ntitle: Recipe NN\n---" + Text);

    [Fact]
    public void Each_mistake_is_told_at_its_place_and_fixed_content_compiles_and_runs()
    {
        var host = new HostProject(feed, "Kitchen").Project("<OutputType>Exe</OutputType><ContentSdkSchemas>true</ContentSdkSchemas>").Write("Kitchen.cs", Types).Write("Program.cs", Program);
        for (var i = 0; i < Mistakes.Length; i++)
            host.Write(PathOf(i), Numbered(i, Mistakes[i].Faulty));

        var problems = host.Build().Fails().Problems;

        var expected = Mistakes.Select((mistake, i) => (Line: PathOf(i) + mistake.Expected, mistake.Expected)).Where(static mistake => mistake.Expected.Length > 0).Select(static mistake => mistake.Line).ToList();
        Assert.Equal([], problems.Where(problem => !expected.Exists(line => problem.Contains(line, StringComparison.Ordinal))));
        Assert.Equal([], expected.Where(line => !problems.Any(problem => problem.Contains(line, StringComparison.Ordinal))));
        Assert.Equal(expected.Count, problems.Count);

        for (var i = 0; i < Mistakes.Length; i++)
            host.Write(PathOf(i), Numbered(i, Mistakes[i].Fixed));
        host.Build("--no-restore").SucceedsWithoutWarning();
        var schemas = Path.Combine(host.Folder, "obj", "contentsdk", "schemas");
        Assert.Equal(
            ["Fares", "HoursOfDays", "Offices", "Prices", "Recipes", "Tools", "entities", "front-matter", "tags"],
            Directory.GetFiles(schemas).Select(static file => Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("\"mistake-14\"", File.ReadAllText(Path.Combine(schemas, "Tools.schema.json")), StringComparison.Ordinal);
        var lines = host.Dotnet("run", "--no-build").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("mistake-00: Recipe 00 30 Easy []  Whisk  1 1", lines[0].TrimEnd());
        Assert.Equal("mistake-04: Recipe 04 30 Easy [] Recipe 01   1 0", lines[4].TrimEnd());
        Assert.Equal("mistake-06: Recipe 06 30 Easy []   Lowmouth 1 0", lines[6].TrimEnd());
        Assert.Equal("mistake-07: Recipe 07 30 Easy [Salt 1 Recipe 01]    1 0", lines[7].TrimEnd());
        Assert.Equal("mistake-08: Recipe 08 30 Easy [Salt 2.50 ]    1 0", lines[8].TrimEnd());
        Assert.Equal(
            ["Fork 0 ", "Knife 3 ", "Pan 2 ", "Pot 0 ", "Whisk 0.25 Recipe 01, Recipe 00", "Lowmouth 54.1 1.25 0191 1+0191 2 1950", "Velm, Upper 52.5 -0.75  ", "Monday 2 Lowmouth", "True Lowmouth 1 Recipe 01"],
            lines[22..].Select(static line => line.TrimEnd('\r')));
    }

    private static string PathOf(int number) => Mistakes[number].Path is { Length: > 0 } path
        ? path
        : string.Create(CultureInfo.InvariantCulture, $"seeds/recipes/mistake-{number:00}.md");

    private static string Numbered(int number, string text) => text.Replace("NN", number.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
