using ContentSdk.Building;

namespace ContentSdk;

// The fields that are not built in.
public sealed partial class ArticleBuilder
{
    private readonly List<KeyValuePair<string, FieldValue>> _extra = [];
    private readonly List<object> _givenFields = [];

    /// <summary>
    /// Adds a field that is not built in, as front matter would: <c>AddExtra("stars", 5)</c>. It is in <see cref="Article.Extra"/>, and
    /// <c>GetFields()</c> makes the project's own type of these, unless <see cref="WithFields"/> gave it one.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="value">A text, number, day, list, dictionary: whatever <see cref="FieldValue.From"/> takes.</param>
    /// <exception cref="ArgumentException">
    /// The key is that of a built-in field, or was added before; or the value is of a type that content does not have.
    /// </exception>
    public ArticleBuilder AddExtra(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (BuiltFields.IsBuiltIn(key))
            throw new ArgumentException($"The key '{key}' is a built-in field. Use the builder's own member for it.", nameof(key));
        if (_extra.Exists(field => field.Key == key))
            throw new ArgumentException($"The key '{key}' was already added.", nameof(key));
        _extra.Add(new(key, FieldValue.From(value)));
        return this;
    }

    /// <summary>
    /// Gives the article's own fields as a value of the project's type with <see cref="ContentFieldsAttribute"/>:
    /// <c>WithFields(new NewsFields { Kicker = "Harbour" })</c>. <c>GetFields()</c> returns this very value;
    /// <see cref="Article.Extra"/> does not have it.
    /// </summary>
    /// <param name="fields">The value. A second one of the same type takes its place; one of another type is for another project.</param>
    public ArticleBuilder WithFields(object fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _givenFields.RemoveAll(given => given.GetType() == fields.GetType());
        _givenFields.Add(fields);
        return this;
    }
}
