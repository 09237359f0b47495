using System.Collections.Immutable;
using System.Text;
using ContentSdk.Engine;
using ContentSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>A host project in memory: content files, properties, a compilation, and the generator run over them.</summary>
internal sealed class ContentDriver
{
    public const string Root = "/home/editor/QuoteBook/";

    private readonly string _root;
    private readonly Dictionary<string, string> _properties;
    private OptionsProvider _options;
    private GeneratorDriver _driver;
    private ImmutableArray<TestFile> _files;

    public ContentDriver(
        IEnumerable<TestFile> files,
        string root = Root,
        Dictionary<string, string>? properties = null,
        LanguageVersion language = LanguageVersion.CSharp12,
        Compilation? compilation = null,
        ReadContent? read = null,
        ResolveSet? resolve = null,
        bool trackSteps = false,
        int mostFiles = Emission.MostFiles)
    {
        _root = root;
        _files = [.. files];
        var parse = new CSharpParseOptions(language);
        Compilation = compilation ?? Compilations.Create(parse);
        _properties = properties ?? [];
        _options = new(root, _properties);
        _driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator(read ?? ContentReader.Read, resolve, mostFiles).AsSourceGenerator()],
            _files.Select(file => file.At(root)),
            parse,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
        _options.Add(_files, root);
    }

    public Compilation Compilation { get; private set; }

    public GeneratorRunResult Run() => RunUntil(Xunit.TestContext.Current.CancellationToken);

    public GeneratorRunResult RunUntil(CancellationToken cancellationToken) => RunDriver(cancellationToken).GetRunResult().Results.Single();

    /// <summary>The compiler's driver after the run, with all that came of it.</summary>
    public GeneratorDriver RunDriver(CancellationToken cancellationToken) => _driver = _driver.RunGenerators(Compilation, cancellationToken);

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Compile()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out _);
        // A build stops at the errors of the content; what a test asks is whether the code is good in spite of them.
        return compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(BrokenContent.HintName, StringComparison.Ordinal)));
    }

    public void EditCode(string code) =>
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees.First().Options));

    /// <summary>Replaces the first file of the host's code.</summary>
    public void ReplaceCode(string code)
    {
        var first = Compilation.SyntaxTrees.First();
        Compilation = Compilation.ReplaceSyntaxTree(first, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)first.Options));
    }

    public void SetProperty(string name, string value)
    {
        _options = new(_root, new(_properties) { [name] = value });
        _options.Add(_files, _root);
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(_options);
    }

    public void Replace(TestFile changed)
    {
        var old = _files.Single(file => file.Path == changed.Path);
        var (before, after) = (old.At(_root), changed.At(_root));
        _files = _files.Replace(old, changed);
        _options.Add([changed], _root);
        _driver = _driver.ReplaceAdditionalText(before, after);
    }

    public void Add(TestFile file)
    {
        _files = _files.Add(file);
        _options.Add([file], _root);
        _driver = _driver.AddAdditionalTexts([file.At(_root)]);
    }
}

/// <summary>A content file of a test.</summary>
internal sealed class TestFile
{
    private readonly byte[]? _bytes;
    private AdditionalText? _text;

    /// <param name="path">Path in the project; absolute paths are kept.</param>
    /// <param name="bytes">What is on disk; null for a file that cannot be read.</param>
    public TestFile(string path, byte[]? bytes)
    {
        Path = path;
        _bytes = bytes;
    }

    public TestFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public string Path { get; }

    /// <summary>The logical path that the targets hand over, escaped; null for a file listed by hand.</summary>
    public string? LogicalPath { get; init; }

    public Dictionary<string, string> Options { get; init; } = [];

    /// <summary>What is thrown at whoever asks for the text.</summary>
    public Exception? Fault { get; init; }

    public AdditionalText At(string root) => _text ??= new Text(System.IO.Path.IsPathRooted(Path) ? Path : root + Path, _bytes, Fault);

    private sealed class Text(string path, byte[]? bytes, Exception? fault) : AdditionalText
    {
        private readonly SourceText? _source = bytes is null ? null : SourceText.From(new MemoryStream(bytes), checksumAlgorithm: SourceHashAlgorithm.Sha256);

        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => fault is null ? _source : throw fault;
    }
}

internal sealed class OptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _files = new(StringComparer.Ordinal);

    public OptionsProvider(string root, Dictionary<string, string> properties)
    {
        var global = new Dictionary<string, string>(AnalyzerConfigOptions.KeyComparer)
        {
            ["build_property.ProjectDir"] = root,
            ["build_property.RootNamespace"] = "QuoteBook",
        };
        foreach (var (name, value) in properties)
            global["build_property." + name] = value;
        GlobalOptions = new Options(global);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public void Add(IEnumerable<TestFile> files, string root)
    {
        foreach (var file in files)
        {
            var values = new Dictionary<string, string>(file.Options);
            if (file.LogicalPath is { } path)
                values["build_metadata.AdditionalFiles.ContentSdkPath"] = path;
            _files[file.At(root).Path] = new(values);
        }
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files[textFile.Path];

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
