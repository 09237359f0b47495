using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>
/// The types of a host as text, which the build leaves in the assembly: the command line tool checks content by them
/// and makes schemas for editors of them, without a compiler.
/// </summary>
public static class ContentTypesCodec
{
    /// <summary>The name under which the assembly's metadata has the text.</summary>
    public const string MetadataKey = "ContentSdk.ContentTypes";

    // Another number for a form that older readers would misread.
    private const int Version = 2, MostLevels = 100;

    /// <summary>The types as text: Base64 of bytes.</summary>
    public static string Write(ContentTypes types)
    {
        var sink = new ByteSink();
        sink.Number(Version);
        sink.Text(types.FieldsType);
        sink.Flag(types.ForbidsUnknownKeys);
        sink.List(types.Types, type => Write(sink, type));
        sink.List(types.Collections, collection =>
        {
            sink.Text(collection.Name);
            sink.Text(collection.Path);
            sink.Text(collection.TypeName);
            sink.Flag(collection.IsData);
            sink.Text(collection.KeyProperty);
        });
        sink.List(types.Folders, sink.Text);
        return Convert.ToBase64String(sink.ToArray());
    }

    /// <summary>The types of a text; null where it is of another version, or was not written here.</summary>
    public static ContentTypes? Read(string text)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
        var source = new ByteSource(bytes);
        if (source.Number() != Version)
            return null;
        var (fields, forbids) = (source.OptionalText(), source.Flag());
        var types = source.List(() => Type(source));
        var collections = source.List(() =>
            new CollectionSchema(source.Text(), source.Text(), source.Text(), source.Flag(), source.Text()));
        var folders = source.List(source.Text);
        return source.IsAtEnd ? new(types, fields, forbids, default, collections, folders) : null;
    }

    private static void Write(ByteSink sink, TypeSchema type)
    {
        sink.Text(type.Name);
        sink.Text(type.DisplayName);
        sink.Text(type.File);
        sink.List(type.Properties, property =>
        {
            sink.Text(property.Key);
            sink.Text(property.Name);
            Write(sink, property.Shape);
            sink.Flag(property.IsRequired);
            sink.Text(property.Description);
            sink.List(property.Constraints, constraint =>
            {
                sink.Number((int)constraint.Kind);
                sink.List(constraint.Arguments, sink.Text);
            });
        });
    }

    private static void Write(ByteSink sink, ValueShape shape)
    {
        sink.Number((int)shape.Kind);
        sink.Text(shape.TypeName);
        sink.Flag(shape.IsNullable);
        sink.Number((int)shape.List);
        sink.Flag(shape.IsFlags);
        sink.List(shape.Members, member =>
        {
            sink.Text(member.Text);
            sink.Text(member.Name);
        });
        sink.Flag(shape.Element is not null);
        if (shape.Element is { } element)
            Write(sink, element);
    }

    private static TypeSchema Type(ByteSource source)
    {
        var (name, display, file) = (source.Text(), source.Text(), source.Text());
        return new(name, display, source.List(() => Property(source)), File: file);
    }

    private static PropertySchema Property(ByteSource source)
    {
        var (key, name, shape) = (source.Text(), source.Text(), Shape(source, 0));
        var (isRequired, description) = (source.Flag(), source.Text());
        var constraints = source.List(() => new ValueConstraint((ConstraintKind)source.Number(), source.List(source.Text)));
        return new(key, name, shape, IsRequired: isRequired, Constraints: constraints, Description: description);
    }

    private static ValueShape Shape(ByteSource source, int level)
    {
        if (level > MostLevels)
            source.Fail();
        var (kind, name, isNullable, list, isFlags) =
            ((ShapeKind)source.Number(), source.Text(), source.Flag(), (ListKind)source.Number(), source.Flag());
        var members = source.List(() => new EnumMember(source.Text(), source.Text()));
        var element = source.Flag() && !source.HasFailed ? Shape(source, level + 1) : null;
        return new(kind, name, isNullable, element, list, members, isFlags);
    }
}
