using ContentSdk.Engine.Formats;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>
/// First stage of reading: a content file that was opened, as its format's reader sees it. It
/// depends on no other file but the sidecar.
/// </summary>
public sealed record FormattedFile
{
    private readonly Echoes _echoes;

    private FormattedFile(SourceDocument file, SourceDocument? sidecar, ReadOptions options, FormattedText text, Echoes echoes) =>
        (File, Sidecar, Options, Text, _echoes) = (file, sidecar, options, text, echoes);

    /// <summary>The file.</summary>
    public SourceDocument File { get; }

    /// <summary>The file beside it that says what front matter would, or null.</summary>
    public SourceDocument? Sidecar { get; }

    /// <summary>What is asked for.</summary>
    public ReadOptions Options { get; }

    /// <summary>Its running text and blocks, and what it says of itself. From here on positions are those of the running text.</summary>
    public FormattedText Text { get; }

    /// <summary>What may name declared entities: the running text, and before it the front matter.</summary>
    public SourceDocument RunningText => Text.Document;

    /// <summary>Whether the format has markup.</summary>
    internal bool HasMarkup { get; init; }

    /// <summary>What was found so far.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>Opens a file.</summary>
    internal static FormattedFile Of(SourceDocument file, SourceDocument? sidecar, ReadOptions options)
    {
        var format = options.Formats.Of(file.LogicalPath);
        var findings = new List<Finding>();
        EncodingRules.Check(file, format.Lines, findings);
        var declared = Sidecars.Join(format.ReadMetadata(file, options.Fields, findings), sidecar, options.Fields, findings);
        RequiredFields.Check(file, declared, sidecar, options.Fields, findings);
        var text = format.Read(file, declared, new(options.KeepsRawHtml, options.Formats.Extensions), findings);
        var echoes = new Echoes(file, format.Lines, text.Declared?.BodyStart ?? 0);
        var opened = new FormattedFile(file, sidecar, options, text, echoes) { HasMarkup = format.HasMarkup };
        return opened with { Findings = opened._echoes.Add(default, findings, isOfText: false) };
    }

    /// <summary>The fields of its front matter that are not built in, for a type of the host to be held to.</summary>
    /// <param name="findings">What was found in the file.</param>
    public OwnFields Own(IReadOnlyCollection<Finding> findings)
    {
        var declared = Text.Declared;
        var own = declared?.Own ?? default;
        var hasFrontMatter = declared?.BodyStart > 0;
        var start = hasFrontMatter || Sidecar is null ? File : Sidecar;
        var clear = own.Where(field => !_echoes.IsDoubtful(field.KeyPlace, field.IsAside)).ToEquatableArray();
        var keys = (declared?.Keys ?? default).Where(key => Options.Fields.Find(key) is not null).ToEquatableArray();
        return new(clear, new(start.LogicalPath, FilePlace.Of(start, default)), keys)
        {
            IsComplete = clear.Count == own.Count && !Echoes.HideKeys(findings),
            Given = declared?.Fields ?? default,
            SidecarPath = Sidecar?.LogicalPath ?? "",
            FilePath = File.LogicalPath,
        };
    }

    /// <summary>What was found until a later stage and what that stage found, without findings that repeat another one.</summary>
    internal EquatableArray<Finding> Add(EquatableArray<Finding> before, IReadOnlyList<Finding> found) => _echoes.Add(before, found);
}
