using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>What reading finds, and what comes of holding its fields to the types of a host that has none.</summary>
internal static class AllFindings
{
    public static EquatableArray<Finding> WithFields(this ReadResult read, FieldSchema? schema = null) =>
        Echoes.WithFields(read.Findings, FieldBinder.Check(read.Article.Own!, ContentTypes.None, schema ?? BuiltInFields.Schema)).ToEquatableArray();
}
