using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>A type that content cannot be read as is an error in C#, at the property; the others are read.</summary>
public class DeclaredTypeTests
{
    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "public DateTime ⟦Opens⟧ { get; init; }", "CSDK7101: Content cannot be read as 'DateTime', the type of 'Fields.Opens', which has no offset from UTC. Use DateTimeOffset, or DateOnly for a day." },
        { "public System.IO.Stream? ⟦Opens⟧ { get; init; }", "CSDK7101: Content cannot be read as 'Stream', the type of 'Fields.Opens'. Use a text, number, date, enum, list, or a class or record of such properties." },
        { "public Dictionary<int, string>? ⟦Opens⟧ { get; init; }", "CSDK7101: The keys of a mapping in content are texts, but those of 'Fields.Opens' are 'int'. Use a dictionary with string keys." },
        { "public Made? ⟦Opens⟧ { get; init; }", "CSDK7101: The type 'Made' of 'Fields.Opens' was not found. If another source generator makes it, ContentSdk cannot see it: declare the type in your own code." },
        { "public Hidden? ⟦Opens⟧ { get; init; } private sealed class Hidden;", "CSDK7102: Generated code cannot see 'Fields.Hidden'. Make it, and the types that it is nested in, public or internal." },
        { "public Shape? Opens { get; init; } public abstract class ⟦Shape⟧;", "CSDK7102: 'Fields.Shape' cannot be constructed, because it is abstract, static, generic or a ref struct. Use a class, record or struct that can be." },
        { "public Two? Opens { get; init; } public class ⟦Two⟧ { public Two(int a) { } public Two(string b) { } }", "CSDK7102: 'Fields.Two' has no constructor that generated code can choose. Give it one without parameters, or a single one that is public or internal." },
        { "public string? ⟦Opens⟧ { private get; init; }", "CSDK7102: 'Fields.Opens' has no getter that generated code can see. Add one: without a value in content, the property keeps its own." },
        { "public string? ⟦Title⟧ { get; init; }", "CSDK7103: The key 'title' of 'Fields.Title' is a built-in field of every article. Give the property another key with [FieldKey(\"…\")]." },
        { "public string? A { get; init; } [FieldKey(\"a\")] public string? ⟦Other⟧ { get; init; }", "CSDK7103: The key 'a' of 'Fields.Other' is already that of 'Fields.A'. Give one of them another key with [FieldKey(\"…\")]." },
        { "[FieldKey(\" \")] public string? ⟦Opens⟧ { get; init; }", "CSDK7103: The key of 'Fields.Opens' is empty. Write the key that content files use, or remove the attribute." },
        { "[⟦RegularExpression(@\"(\\w)\\1\")⟧] public string? Opens { get; init; }", @"CSDK7105: The pattern of 'Fields.Opens' cannot be checked at build time because of '\1'. Write it without that, or check the value in your own code." },
        { "[⟦RegularExpression(\"(\")⟧] public string? Opens { get; init; }", "CSDK7105: The pattern of 'Fields.Opens' is not a valid regular expression at '('. Correct it." },
        { "[⟦Range(typeof(int), \"low\", \"3\")⟧] public int Opens { get; init; }", "CSDK7105: 'low' in the [Range] of 'Fields.Opens' is not a number, date or time. Write it as content files do." },
        { "[⟦Range(1, 5)⟧] public string? Opens { get; init; }", "CSDK7105: [Range] cannot be checked on 'Fields.Opens', whose type is 'string?'. Use it on a number, date, time or duration, or on a list of such." },
        { "[⟦Range(1, 5)⟧] public DateOnly Opens { get; init; }", "CSDK7105: '1' in the [Range] of 'Fields.Opens' is not a value of its type, 'DateOnly'. Write the bounds as content files write the value." },
        { "[⟦Range(typeof(DateOnly), \"2025-01-01\", \"2025-12-31\")⟧] public int Opens { get; init; }", "CSDK7105: '2025-01-01' in the [Range] of 'Fields.Opens' is not a value of its type, 'int'. Write the bounds as content files write the value." },
        { "[⟦Range(5, 1)⟧] public int Opens { get; init; }", "CSDK7105: No value can be in the [Range] of 'Fields.Opens', because 5 is greater than 1. Correct the bounds." },
        { "[⟦Length(1, 5)⟧] public int Opens { get; init; }", "CSDK7105: [Length] cannot be checked on 'Fields.Opens', whose type is 'int'. Use it on a text, list or dictionary." },
        { "[⟦MinLength(1)⟧] public Uri? Opens { get; init; }", "CSDK7105: [MinLength] cannot be checked on 'Fields.Opens', whose type is 'Uri?'. Use it on a text, list or dictionary." },
        { "[⟦StringLength(5)⟧] public string[]? Opens { get; init; }", "CSDK7105: [StringLength] cannot be checked on 'Fields.Opens', whose type is 'string[]?'. Use it on a text; on a list or dictionary, use [Length]." },
        { "[⟦Length(5, 1)⟧] public string? Opens { get; init; }", "CSDK7105: No value can have the [Length] of 'Fields.Opens', from 5 to 1. Correct the numbers." },
        { "[⟦EmailAddress⟧] public int Opens { get; init; }", "CSDK7105: [EmailAddress] cannot be checked on 'Fields.Opens', whose type is 'int'. Use it on a text or a list of texts." },
        { "[⟦AllowedValues(\"a\")⟧] public Dictionary<string, string>? Opens { get; init; }", "CSDK7105: [AllowedValues] cannot be checked on 'Fields.Opens', whose type is 'Dictionary<string, string>?'. Use it on a single value or a list of such." },
        { "[⟦Unique⟧] public Part? Opens { get; init; } public sealed record Part(string Name);", "CSDK7105: [Unique] cannot be checked on 'Fields.Opens', whose type is 'Fields.Part?'. Use it on a single value or a list of such." },
        { "public Part? Opens { get; init; } public sealed record Part([property: ⟦Unique⟧] string Name);", "CSDK7105: [Unique] cannot be checked on 'Fields.Part.Name', because values of 'Fields.Part' are only parts of others. Use it on a property of a type with [ContentCollection], [ContentData] or [ContentFields]." },
        { "[⟦InverseOf(\"Opens\")⟧] public Fields[]? Opens { get; init; }", "CSDK7105: [InverseOf] cannot be used on 'Fields.Opens', because values of 'Fields' are not items of a collection. Remove it." },
        { "[⟦AllowedValues(1, \"two\")⟧] public int Opens { get; init; }", "CSDK7105: 'two' in the [AllowedValues] of 'Fields.Opens' is not a value of its type, 'int'. Write it as content files write the value." },
        { "[⟦DeniedValues(\"never\")⟧] public DayOfWeek[]? Opens { get; init; }", "CSDK7105: 'never' in the [DeniedValues] of 'Fields.Opens' is not a value of its type, 'DayOfWeek[]?'. Write it as content files write the value." },
        { "public int A { get; init; } [⟦FieldKey(\"page\")⟧] public int Opens => A + 1;", "CSDK7105: [FieldKey] means nothing on 'Fields.Opens', which content cannot set. Add a setter or 'init', or remove the attribute." },
        { "public Mood[]? Opens { get; init; } public Mood Other { get; init; } public enum Mood { Late, LateNight, Late_Night, lateNight, [FieldKey(\"lateNight\")] ⟦After⟧, [FieldKey(\"late\")] Night = Late }", "CSDK7103: 'Fields.Mood.After' and 'Fields.Mood.LateNight' are the same word in content, 'lateNight'. Give one of them another word with [FieldKey(\"…\")]." },
        { "public Layer? Opens { get; init; } public class Layer { public Layer? Above { get; init; } public required Layer ⟦Below⟧ { get; init; } public required Layer[] All { get; init; } }", "CSDK7102: 'Fields.Layer.Below' requires a value of 'Fields.Layer', which leads to itself without end, so that no file can give it. Make one of the properties on the way optional." },
        { "[⟦Key⟧] public string? Opens { get; init; }", "CSDK7105: [Key] means nothing on 'Fields.Opens': it names the rows of a data file, and 'Fields' is not the type of one. Remove it." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_at_the_property(string marked, string message)
    {
        var code = Head + "\n[ContentFields] public class Fields { " + marked + " }\n";
        var at = code.IndexOf('⟦', StringComparison.Ordinal);
        var end = code.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var diagnostic = Assert.Single(Run(code.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)));
        Assert.Equal(message, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal((at, end), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Theory]
    [InlineData("[Range(0, double.PositiveInfinity)] public double A { get; init; }")]
    [InlineData("[Range(typeof(decimal), \"0.5\", \"2\")] public decimal[]? A { get; init; }")]
    [InlineData("[Range(typeof(TimeSpan), \"00:10\", \"01:00:00\")] public TimeSpan? A { get; init; }")]
    [InlineData("[MaxLength, MinLength(1)] public Dictionary<string, int>? A { get; init; }")]
    [InlineData("[MaxLength(-1)] public string? A { get; init; }")]
    [InlineData("[Url] public Uri[]? A { get; init; }")]
    [InlineData("[RegularExpression(\"[0-9]{4}\")] public int? A { get; init; }")]
    [InlineData("[AllowedValues(DayOfWeek.Monday)] public DayOfWeek? A { get; init; }")]
    [InlineData("[Unique] public string[]? A { get; init; }")]
    public void An_attribute_that_can_be_checked_is_none(string property) =>
        Assert.Empty(Run(Head + "\n[ContentFields] public class Fields { " + property + " }\n"));

    [Theory]
    [InlineData("[StringLength] public string? A { get; init; }")]
    [InlineData("[Range(1)] public int A { get; init; }")]
    [InlineData("[RegularExpression(null)] public string? A { get; init; }")]
    [InlineData("[AllowedValues(null)] public string? A { get; init; }")]
    public void An_attribute_that_is_being_written_is_no_fault_of_ours(string property) =>
        Assert.DoesNotContain(Run(Head + "\n[ContentFields] public class Fields { " + property + " }\n"), found => found.Id.StartsWith("CSDK9", StringComparison.Ordinal));

    [Fact]
    public void A_key_that_is_another_name_of_a_built_in_field_is_an_error() => Assert.Equal(
        ["CSDK7103: The key 'date' of 'Fields.Date' is another name of the built-in field 'published' in ContentSdkFieldAliases. Remove that pair, or give the property another key with [FieldKey(\"…\")]."],
        Run(Head + "[ContentFields] public class Fields { public DateOnly? Date { get; init; } }", new() { ["ContentSdkFieldAliases"] = "date=published" })
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));

    [Theory]
    [InlineData("[ContentFields] public class Fields { public DateTime A { get; init; } public string? O { get; init; } }", "CSDK7101")]
    [InlineData("[ContentFields] public abstract class Fields { public string? A { get; init; } }", "CSDK7102")]
    public void Content_is_not_blamed_for_a_type_that_is_an_error(string type, string expected)
    {
        var host = Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: Head + type);
        var result = new ContentDriver([new("seeds/a.md", "---\na: 1\n---\n\n# Ferries\n\nThe ferry left the pier at nine.\n")], compilation: host).Run();
        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id)));
    }

    [Fact]
    public void A_second_type_of_fields_is_an_error() => Assert.Equal(
        ["CSDK7104: 'A' and 'B' both have [ContentFields], but a project has one such type. Move the properties into one of them."],
        Run(Head + "[ContentFields] public class B; [ContentFields] public class A;").Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));

    [Fact]
    public void A_type_that_an_attribute_of_the_assembly_names_is_read() => Assert.Equal(
        ["CSDK7101"], Run("[assembly: ContentSdk.ContentFields(typeof(Fields))] public class Fields { public System.DateTime Opens { get; init; } }").Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("public class Fields { public string? Kicker { get; init; } internal string? Hidden { get; init; } public Inner? Venue { get; init; } public class Inner { internal Inner() { } } }", "CSDK7102")]
    [InlineData("public class Fields { public string? Kicker { get; init; } internal string? Hidden { get; init; } }", "")]
    [InlineData("internal class Fields { public string? Kicker { get; init; } }", "CSDK7102 CS0122")]
    public void Of_a_type_of_another_assembly_only_what_is_public_counts(string type, string expected)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var library = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary).WithAssemblyName("Shared")
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("#nullable enable\n" + type, parse, cancellationToken: TestContext.Current.CancellationToken));
        var host = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary).AddReferences(library.ToMetadataReference())
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("[assembly: ContentSdk.ContentFields(typeof(Fields))]", parse, cancellationToken: TestContext.Current.CancellationToken));
        var driver = new ContentDriver([Articles.Harbour], compilation: host);
        var problems = driver.Run().Diagnostics.Concat(driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken)).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(expected, string.Join(' ', problems.Select(static diagnostic => diagnostic.Id).Distinct()));
    }

    private const string Head = "#nullable enable\nusing System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentSdk;\n";

    private static List<Diagnostic> Run(string code, Dictionary<string, string>? properties = null)
    {
        var host = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp12), "Fields.cs", cancellationToken: TestContext.Current.CancellationToken));
        var result = new ContentDriver([Articles.Harbour], properties: properties, compilation: host).Run();
        Assert.Null(result.Exception);
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
