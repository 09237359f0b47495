using Xunit;

namespace ContentSdk.Engine.Tests.Architecture;

public class WordsInCodeTests
{
    private const string Engine = "/src/ContentSdk.Engine/";

    // Literals that are not words of a natural language: a folder or file, those that it may have (none named: all), and why.
    private static readonly (string Path, string Literals, string Reason)[] Allowed =
    [
        ("Catalog/", "", "keys and file names of the catalog, and what YAML reads as no text"),
        ("DataFiles.cs", "", "endings of file names"),
        ("Formats/", "", "the syntax of Markdown, HTML, YAML and front matter, messages of the YAML parser, addresses of hosts"),
        ("Model/Fields/BuiltInFields.cs", "", "keys of front matter"),
        ("Patterns/", "", "the syntax of regular expressions, categories of Unicode"),
        ("Readings/", "", "values of options and of our own files"),
        ("Routes/", "", "the syntax of routes, schemes of addresses"),
        ("Sidecars.cs", "", "endings of file names"),
        ("Text/ContentPath.cs", "", "endings of file names"),
        ("Rules/RunningText/Words/PlaceholderRule.cs", "X x", "letters in the place of a number"),
        ("Rules/RunningText/Words/PlaceholderWords.cs", "X x", "letters in the place of a number"),
        ("Text/LocalHost.cs", "", "names of hosts"),
        ("YamlFileName.cs", "", "names of files"),
        ("Text/LinkCheck.cs", "", "schemes of addresses"),
        ("Sets/SetOptions.cs", "", "values of an option"),
        ("Sets/SiteOutputs.cs", "", "values of a property of the project"),
        ("Sets/AssetFiles.cs", "", "names of lines in a list that the build writes"),
        ("Model/AssetEndings.cs", "", "endings of files"),
        ("Binding/FieldAssets.cs", "src", "key of an image"),
        ("Sets/EntityMerger.cs", "", "part of a message"),
        ("Naming/ReservedNames.cs", "", "members of C#"),
        ("Naming/ArticleNames.cs", "Article", "a name in C#"),
        ("Naming/TermNames.cs", "Term", "a name in C#"),
        ("Naming/FileName.cs", "index _index a e i o u y", "names of files; vowels: letters without any are a code"),
        ("Naming/NameWords.cs", "ʼ I V X", "an apostrophe; Roman numerals"),
        ("Entities/EntityLexicon.cs", "common-words calendar given-names people-words heads references peoples", "names of lists"),
        ("Lists/ListBytes.cs", "", "names of lists"),
        ("Lists/PlainLetters.cs", "ʼ", "an apostrophe"),
        ("Entities/ForeignRuns.cs", "I V X L C", "Roman numerals"),
        ("Language/Languages.cs", "", "the tags of languages, whose place this is"),
        ("Language/LanguageTag.cs", "x", "opens what is private in a tag"),
        ("Text/WordHash.cs", "ı İ", "letters by their case"),
        ("Structure/BlockProfiler.cs", "&lt; function(", "markup and program code"),
        ("Rules/MojibakeRule.cs", "Â Ã Ä Å â", "bytes read in another encoding"),
        ("Rules/RunningText/Characters/", "", "marks of other programs: character references, chat tools, tables of contents"),
        ("Rules/RunningText/Punctuation/BracketPairs.cs", "o i v x I V X", "emoticons, Roman numerals"),
    ];

    [Fact]
    public void Content_is_read_by_words_of_lists_and_by_none_in_code()
    {
        var found = new List<string>();
        foreach (var (path, text) in SourceTree.Files("src/ContentSdk.Engine"))
        {
            var name = path[(path.IndexOf(Engine, StringComparison.Ordinal) + Engine.Length)..];
            var words = WordsInCode.In(text).Where(word => !IsAllowed(name, word.Text));
            found.AddRange(words.Select(word => $"{name}:{word.Line} '{word.Text}'"));
        }
        Assert.True(found.Count == 0, $"{found.Count} words in code:\n{string.Join('\n', found)}");
    }

    [Theory]
    [InlineData("var x = text.Is(i, \"of\");", "of")]
    [InlineData("var x = word is \"who\" or \"whom\";", "who whom")]
    [InlineData("var x = word[0] == 's';", "s")]
    [InlineData("var x = word.EndsWith(\"ly\".AsSpan(), y);", "ly")]
    [InlineData("string[] x = [\"Mr\", \"Mrs\"];", "Mr Mrs")]
    [InlineData("var x = entry.Section == \"title\" && Weight(\"short\") > 0 && text[i] == '.';", "")]
    public void What_content_is_compared_with_counts_and_keys_do_not(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', WordsInCode.In(code).Select(static word => word.Text)));

    private static bool IsAllowed(string file, string word) => Array.Exists(Allowed, allowed =>
        file.StartsWith(allowed.Path, StringComparison.Ordinal)
        && (allowed.Literals.Length == 0 || allowed.Literals.Split(' ').Contains(word)));
}
