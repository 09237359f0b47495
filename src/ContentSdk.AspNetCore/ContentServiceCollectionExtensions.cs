using ContentSdk;
using ContentSdk.AspNetCore;
using ContentSdk.AspNetCore.Serving;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds content to an app.</summary>
public static class ContentServiceCollectionExtensions
{
    /// <summary>
    /// Adds a set of content with the site that shows it. <see cref="ContentSet"/>, <see cref="ContentSdk.Web.SiteInfo"/> and
    /// <see cref="ContentSite"/> can then be injected.
    /// <code>
    /// builder.Services.AddContent(Articles.Set, options =>
    /// {
    ///     options.Site = new("The Velm Courier", new("https://courier.example/"));
    ///     options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
    /// });
    /// </code>
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="set">The content.</param>
    /// <param name="configure">Sets the options. It is called once, before this method returns.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentException"><see cref="ContentOptions.Site"/> is not set, or a route has no <c>{slug}</c>.</exception>
    /// <exception cref="InvalidOperationException">Content was added before. Combine the sets with <c>ContentSet.Combine</c>.</exception>
    public static IServiceCollection AddContent(this IServiceCollection services, ContentSet set, Action<ContentOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(static service => service.ServiceType == typeof(ContentSite)))
            throw new InvalidOperationException("Content was already added. Combine the sets with ContentSet.Combine, and add the result.");
        var options = new ContentOptions();
        configure(options);
        var site = new ContentSite(set, options);
#if NET9_0_OR_GREATER
        services.AddSingleton<MatcherPolicy, DraftFilePolicy>();
#endif
        return services.AddSingleton(set).AddSingleton(site.Info).AddSingleton(site).AddSingleton<ContentMap>()
            .AddSingleton<DraftFiles>().AddSingleton<IStartupFilter, WebRootWithoutDrafts.Filter>()
            .AddSingleton<MatcherPolicy, NotFoundPolicy>().AddSingleton<MatcherPolicy, NotFoundMethodPolicy>();
    }
}
