namespace ContentSdk.Generator.Pipeline;

/// <summary>Names of the pipeline's steps, for tests of what runs again.</summary>
internal static class TrackingNames
{
    public const string Options = "Options";
    public const string Host = "Host";
    public const string Files = "Files";
    public const string Duplicates = "Duplicates";
    public const string CatalogRead = "CatalogRead";
    public const string Catalog = "Catalog";
    public const string TagsRead = "TagsRead";
    public const string Tags = "Tags";
    public const string Declared = "Declared";
    public const string Sidecars = "Sidecars";
    public const string IndexFile = "IndexFile";
    public const string Assets = "Assets";
    public const string Images = "Images";
    public const string Baseline = "Baseline";
    public const string Kept = "Kept";
    public const string Carriage = "Carriage";
    public const string Input = "Input";
    public const string Read = "Read";
    public const string IndexRecord = "IndexRecord";
    public const string SetOptions = "SetOptions";
    public const string Set = "Set";
    public const string Slice = "Slice";
    public const string Resolve = "Resolve";
    public const string Emission = "Emission";
    public const string Bucket = "Bucket";
    public const string Index = "Index";
    public const string Budget = "Budget";
    public const string TypesRead = "TypesRead";
    public const string Types = "Types";
    public const string DataRead = "DataRead";
    public const string DataItems = "DataItems";
    public const string Items = "Items";
    public const string References = "References";
    public const string Unique = "Unique";
    public const string Collections = "Collections";
    public const string FieldTargets = "FieldTargets";
    public const string Slugs = "Slugs";
    public const string RulesRead = "RulesRead";
    public const string Rules = "Rules";
    public const string Broken = "Broken";
}
