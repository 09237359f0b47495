using System.CommandLine;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Commands;

/// <summary>The option <c>--entities</c>, as the property ContentSdkEntities of a project.</summary>
internal static class EntityOptions
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--entities")
        {
            Description = "Which entities articles get, like ContentSdkEntities in the project: auto, declared, off or strict.",
            DefaultValueFactory = _ => "auto",
        };
        option.Validators.Add(result =>
        {
            var word = result.GetValueOrDefault<string>() ?? "";
            if (EntityModes.Of(word) is null)
                result.AddError(UnknownValue.Of("--entities", word, EntityModes.Words));
        });
        return option;
    }

    public static ReadOptions ToReadOptions(string? word) => new(EntityModes.Of(word ?? "") ?? EntityMode.Auto);
}
