using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentSdk.AspNetCore.Rendering;

// A component as a whole page, within the layout that its attribute names.
internal sealed class ComponentPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent> : IComponent
    where TComponent : IComponent
{
    private const string LayoutIsKept = "The layout comes from LayoutAttribute.LayoutType, whose annotation keeps the type whole.";

    private RenderHandle _handle;

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        var given = parameters.ToDictionary();
        _handle.Render(builder => Build(builder, given));
        return Task.CompletedTask;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2110", Justification = LayoutIsKept)]
    [UnconditionalSuppressMessage("Trimming", "IL2111", Justification = LayoutIsKept)]
    private static void Build(RenderTreeBuilder builder, IReadOnlyDictionary<string, object?> parameters)
    {
        builder.OpenComponent<LayoutView>(0);
        builder.AddComponentParameter(1, nameof(LayoutView.Layout), typeof(TComponent).GetCustomAttribute<LayoutAttribute>()?.LayoutType);
        builder.AddComponentParameter(2, nameof(LayoutView.ChildContent), (RenderFragment)(content =>
        {
            content.OpenComponent<TComponent>(0);
            foreach (var (name, value) in parameters)
                content.AddComponentParameter(1, name, value);
            content.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
