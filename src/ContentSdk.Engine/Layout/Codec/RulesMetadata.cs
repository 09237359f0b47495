namespace ContentSdk.Engine.Layout.Codec;

/// <summary>How an assembly says which class runs the rules of its project.</summary>
public static class RulesMetadata
{
    /// <summary>The key of the metadata, whose value is the name of the class.</summary>
    public const string Key = "ContentSdk.Rules";
}
