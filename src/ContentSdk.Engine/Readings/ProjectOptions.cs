using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Readings;

/// <summary>What a project's properties say of its content, as they were written.</summary>
/// <param name="Entities">ContentSdkEntities.</param>
/// <param name="RawHtml">ContentSdkRawHtml.</param>
/// <param name="Drafts">ContentSdkDrafts.</param>
/// <param name="Today">ContentSdkToday.</param>
/// <param name="FieldAliases">ContentSdkFieldAliases.</param>
/// <param name="Routes">ContentSdkRoutes.</param>
/// <param name="Outputs">ContentSdkOutputs.</param>
public readonly record struct ProjectOptions(
    string Entities, string RawHtml, string Drafts, string Today, string FieldAliases, string Routes = "",
    string Outputs = "")
{
    /// <summary>
    /// How content is read. A word for the entities that means nothing is reported elsewhere,
    /// and then means the default.
    /// </summary>
    public ReadOptions Reading => new(
        EntityModes.Of(Entities) ?? EntityMode.Auto,
        string.Equals(RawHtml, "true", StringComparison.OrdinalIgnoreCase))
    {
        Fields = BuiltInFields.Schema with { Aliases = Readings.FieldAliases.Read(FieldAliases, BuiltInFields.Schema) },
    };

    /// <summary>How the articles are put together. Where entities are off, nobody is one.</summary>
    public SetOptions ForSet(EntityCatalog declared) => new(
        Reading.Entities == EntityMode.Off ? EntityCatalog.Empty : declared,
        SetOptions.IncludesDrafts(Drafts) ?? true,
        SetOptions.IsDay(Today) ? Today : null)
    {
        Routes = RouteTable.Read(Routes ?? ""),
        Outputs = SiteOutputWords.Read(Outputs ?? ""),
        KeepsRawHtml = Reading.KeepsRawHtml,
    };
}
