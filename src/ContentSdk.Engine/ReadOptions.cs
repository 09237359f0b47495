using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Quotations.Choice;

namespace ContentSdk.Engine;

/// <summary>What a caller may ask of the reading of a file.</summary>
/// <param name="Entities">Which entities an article gets.</param>
/// <param name="KeepsRawHtml">
/// Whether HTML that stands in Markdown is written into the article's HTML as it is;
/// else it is left out, with a finding.
/// </param>
public sealed record ReadOptions(EntityMode Entities, bool KeepsRawHtml = false)
{
    /// <summary>The options of a build without settings.</summary>
    public static ReadOptions Default { get; } = new(EntityMode.Auto);

    /// <summary>The fields that front matter may have.</summary>
    public FieldSchema Fields { get; init; } = BuiltInFields.Schema;

    /// <summary>The formats that files may have.</summary>
    internal ContentFormats Formats { get; init; } = ContentFormats.All;

    /// <summary>
    /// Weights of the name models instead of those that ship, to score a model on texts that it did not
    /// learn from; null for those that ship.
    /// </summary>
    internal NameModels? EntityWeights { get; init; }

    /// <summary>The same for the choice of speakers.</summary>
    internal ChoiceWeights? ChoiceWeights { get; init; }
}
