namespace ContentSdk;

/// <summary>What a rule of the project has to say against an article or item.</summary>
public sealed class ContentProblem
{
    /// <summary>A problem of all of the article or item: it is reported where that begins in its file.</summary>
    /// <param name="message">What is wrong.</param>
    public ContentProblem(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
    }

    /// <summary>A problem of one value: it is reported at the value, if the file has it.</summary>
    /// <param name="property">
    /// The property, <c>nameof(recipe.Minutes)</c>, or its key in content. A part of a value is <c>Address.Street</c> or <c>Steps[2]</c>.
    /// </param>
    /// <param name="message">What is wrong.</param>
    public ContentProblem(string property, string message)
        : this(message)
    {
        ArgumentNullException.ThrowIfNull(property);
        Property = property;
    }

    /// <summary>The property whose value it is about; null if it is about all of the article or item.</summary>
    public string? Property { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }
}
