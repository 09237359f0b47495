namespace ContentSdk;

/// <summary>
/// What content is held to beyond what attributes can say. A class that implements it is a rule of the project if it has
/// <see cref="ContentRuleAttribute"/>:
/// <code>
/// [ContentRule]
/// public sealed class TimeForIngredients : IContentRule&lt;Recipe&gt;
/// {
///     public IEnumerable&lt;ContentProblem&gt; Check(Recipe recipe)
///     {
///         if (recipe.Minutes &lt; recipe.Ingredients.Count)
///             yield return new(nameof(recipe.Minutes), "There are more ingredients than minutes.");
///     }
/// }
/// </code>
/// </summary>
/// <typeparam name="T">
/// <see cref="Article"/>, the generated <c>ArticleBase</c>, the type with <see cref="ContentFieldsAttribute"/>, or the type of a
/// collection or data file.
/// </typeparam>
public interface IContentRule<in T>
{
    /// <summary>The problems of one article or item; none if it keeps the rule. An exception becomes a finding, too.</summary>
    /// <param name="content">The article, its fields, or the item.</param>
    IEnumerable<ContentProblem> Check(T content);
}
