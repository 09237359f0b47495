namespace ContentSdk;

/// <summary>
/// Makes a class a rule of the project: it implements <see cref="IContentRule{T}"/>, once or for several types, and
/// <c>ContentRules.Check()</c> runs it over all content of these types.
/// </summary>
/// <remarks>
/// The class has a constructor without parameters, and is neither abstract nor generic. The compiler cannot run it: call
/// <c>ContentRules.Check()</c> in a unit test, or run <c>contentsdk check --project</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ContentRuleAttribute : Attribute
{
    /// <summary>The class that has the attribute is a rule.</summary>
    public ContentRuleAttribute()
    {
    }

    /// <summary>A class of another project is a rule: <c>[assembly: ContentRule(typeof(TimeForIngredients))]</c>.</summary>
    /// <param name="type">The class.</param>
    public ContentRuleAttribute(Type type) => Type = type;

    /// <summary>The rule, where that is not the class that has the attribute.</summary>
    public Type? Type { get; }
}
