namespace ContentSdk.Engine.Model.Fields;

/// <summary>Another name by which the files of a project call a built-in field: <c>date</c> for <c>published</c>.</summary>
/// <param name="Name">The other name.</param>
/// <param name="Key">The field's key.</param>
public sealed record FieldAlias(string Name, string Key);
