using System.Net.Http.Headers;
using ContentSdk.AspNetCore;
using ContentSdk.AspNetCore.Exporting;
using ContentSdk.AspNetCore.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Writes a site as a folder of files, for hosts that have nothing else.</summary>
public static class ContentExportExtensions
{
    private const string Command = "export";
    private const int Faulty = 1, WronglyCalled = 2;

    /// <summary>
    /// Writes all content, the files of the web root, and whatever the pages lead to. The app is started on a free port of this machine, so
    /// that each file is what a browser would get, and stopped afterwards. <c>/a/b/</c> is written as <c>a/b/index.html</c>, and a page
    /// <c>/a/b</c> as <c>a/b.html</c>. A synonym of a tag is written as a page that leads to the tag's page.
    /// </summary>
    /// <param name="app">The app, with everything mapped and not yet started.</param>
    /// <param name="folder">Where to: a new or an empty folder, or one that an export wrote. What that export wrote is replaced.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="cancellationToken">Ends the export.</param>
    /// <returns>The files, and what is wrong: dead links and anchors, pages that fail, names that files cannot have.</returns>
    /// <exception cref="IOException">The folder has files that no export wrote, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException"><c>AddContent</c> was not called, or the app has no HTTP address.</exception>
    public static async Task<ExportResult> ExportAsync(
        this WebApplication app, string folder, Action<ExportOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var site = app.Services.GetService<ContentSite>()
            ?? throw new InvalidOperationException("There is no content. Call builder.Services.AddContent before the app is built.");
        var options = new ExportOptions();
        configure?.Invoke(options);
        var output = ExportFolder.Open(folder);
        Quiet(app.Services);
        var routing = new RoutingWatch();
        app.Use(routing.InvokeAsync);
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var address = app.Urls.FirstOrDefault(static url => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidOperationException("The app has no HTTP address. An export needs Kestrel without HTTPS.");
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
            client.BaseAddress = new(address);
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
            var map = app.Services.GetRequiredService<ContentMap>();
            return await new SiteExport(client, site.Info.BaseAddress, output, routing).RunAsync(
                map.Paths.Concat(options.Paths.Select(path => site.BelowBase(site.Info.GetAddress(path)))),
                WebRootFiles(app.Environment.WebRootFileProvider, ""),
                map.Redirects,
                options.NotFoundPath ?? (map.HasNotFoundPage ? ContentMap.NotFoundPath : null),
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Runs the app; with the arguments <c>export FOLDER</c>, exports it instead and prints what is wrong.
    /// <code>return await app.RunOrExportAsync(args);</code>
    /// </summary>
    /// <param name="app">The app, with everything mapped and not yet started.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="configure">Sets the options of the export.</param>
    /// <returns>
    /// The exit code: 0, or 1 if something is wrong with the exported site, or 2 if the folder is missing or cannot be written.
    /// </returns>
    public static async Task<int> RunOrExportAsync(this WebApplication app, string[] args, Action<ExportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        if (args is not [Command, ..])
        {
            await app.RunAsync().ConfigureAwait(false);
            return 0;
        }
        if (args is not [_, var folder, ..])
        {
            await Console.Error.WriteLineAsync("The folder is missing. Write: export FOLDER").ConfigureAwait(false);
            return WronglyCalled;
        }
        ExportResult result;
        try
        {
            result = await app.ExportAsync(folder, configure).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return WronglyCalled;
        }
        foreach (var fault in result.Faults)
            await Console.Error.WriteLineAsync(fault.ToString()).ConfigureAwait(false);
        await Console.Out.WriteLineAsync($"Files in {folder}: {result.Files.Count}. Faults: {result.Faults.Count}.").ConfigureAwait(false);
        return result.Faults.Count == 0 ? 0 : Faulty;
    }

    // The framework has three lines or more to say of each request, among which nobody would find a fault. Its warnings stay.
    private static void Quiet(IServiceProvider services)
    {
        if (services.GetService<IOptionsMonitor<LoggerFilterOptions>>() is { CurrentValue: { } filters })
            filters.Rules.Add(new(providerName: null, "Microsoft.AspNetCore", LogLevel.Warning, filter: null));
    }

    private static IEnumerable<string> WebRootFiles(IFileProvider files, string folder)
    {
        foreach (var file in files.GetDirectoryContents(folder).OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            var path = $"{folder}/{file.Name}";
            if (!file.IsDirectory)
                yield return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
            else
            {
                foreach (var inner in WebRootFiles(files, path))
                    yield return inner;
            }
        }
    }
}
