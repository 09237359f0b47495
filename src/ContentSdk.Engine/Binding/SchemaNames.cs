using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>How messages name what a host declares.</summary>
internal static class SchemaNames
{
    /// <summary>A property with its type and the file that declares it: <c>NewsFields.Kicker (NewsFields.cs)</c>.</summary>
    public static string DisplayIn(this PropertySchema property, TypeSchema type) =>
        type.File.Length > 0 ? $"{type.DisplayName}.{property.Name} ({type.File})" : $"{type.DisplayName}.{property.Name}";
}
