"""Apps with invented articles, and the way to start one and have its first answer. For eng/start-cost and eng/load-cost."""
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROJECT = """<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
{properties}    <NoWarn>$(NoWarn);CSDK4025</NoWarn>
    <Source>{root}/src/</Source>
  </PropertyGroup>
{content}</Project>
"""
CONTENT = """  <PropertyGroup>
    <ContentSdkIsReferencedAsProject>true</ContentSdkIsReferencedAsProject>
    <ContentSdkStep>false</ContentSdkStep>
  </PropertyGroup>
  <Import Project="$(Source)ContentSdk/build/ContentSdk.props" />
  <ItemGroup>
    <ProjectReference Include="$(Source)ContentSdk/ContentSdk.csproj" />
    <ProjectReference Include="$(Source)ContentSdk.AspNetCore/ContentSdk.AspNetCore.csproj" />
    <ProjectReference Include="$(Source)ContentSdk.Generator/ContentSdk.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="$(Source)ContentSdk.Engine/ContentSdk.Engine.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false"
                      SetTargetFramework="TargetFramework=netstandard2.0" />
    <ProjectReference Include="$(Source)Bundled/ContentSdk.Markdig/ContentSdk.Markdig.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="$(Source)Bundled/ContentSdk.YamlDotNet/ContentSdk.YamlDotNet.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
  <Import Project="$(Source)ContentSdk/build/ContentSdk.targets" />
"""
EMPTY = """var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
app.MapGet("/", () => "Hello");
app.Run();
"""
SITE = """using ContentSdk;
using ContentSdk.AspNetCore;
using ContentSdk.Web;
using Site.Seeds;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddContent(Articles.Set, options =>
{
    options.Site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/")) { Language = "en" };
    options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
});
var app = builder.Build();
var site = app.Services.GetRequiredService<ContentSite>();
app.MapGet("/first-person", () => site.GetPath(Articles.Set.Articles[0].Entities.First(entity => entity.Kind == EntityKind.Person)));
app.MapContent()
    .MapPage("/about/", () => Page(ContentHtml.Head(site, "About", site.GetPath("/about/")), "<h1>About</h1>"))
    .MapPage("/", () => Page(ContentHtml.Head(site, site.Info.Title, site.GetPath("/")), List(site.Latest.Take(20))))
    .MapArticles(article => Page(ContentHtml.Head(site, article), $"<h1>{ContentHtml.Encode(article.Title)}</h1>{ContentHtml.Body(site, article)}"))
    .MapEntities(EntityKind.Person, person => Page(
        ContentHtml.Head(site, person.Name, site.GetPath(person)!), ContentHtml.Speaker(site, person) + List(site.GetArticles(person))));
app.Run();

string List(IEnumerable<Article> articles) => $"<ul>{string.Concat(articles.Select(
    article => $"<li><a href=\\"{site.GetPath(article)}\\">{ContentHtml.Encode(article.Title)}</a></li>"))}</ul>";

string Page(string head, string body) => $"<!doctype html><html lang=\\"en\\"><head>{head}</head><body>{body}</body></html>";
"""


# How an app is published, and its properties.
KINDS = {
    "JIT": "",
    "ReadyToRun": "<PublishReadyToRun>true</PublishReadyToRun><SelfContained>false</SelfContained>",
    "Native AOT": "<PublishAot>true</PublishAot>",
}


def publish(scratch, kind, name, code, content="", articles=0, configuration="Release", files=None):
    """Publishes an app, with invented articles where it has content, and gives the command that starts it."""
    for other in ("Directory.Build.props", "Directory.Build.targets"):
        (scratch / other).write_text("<Project />")
    folder = scratch / name
    folder.mkdir(exist_ok=True)
    properties = f"    {KINDS[kind]}\n" if KINDS[kind] else ""
    (folder / f"{name}.csproj").write_text(PROJECT.format(root=ROOT, content=content, properties=properties))
    (folder / "Program.cs").write_text(code)
    for path, text in (files or {}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    if content and not (folder / "seeds").exists():
        run(sys.executable, str(ROOT / "eng/write-articles.py"), str(articles), str(folder / "seeds"), "txt")
    output = scratch / "out" / f"{name}-{kind.replace(' ', '-')}"
    identifier = [] if kind == "JIT" else ["--use-current-runtime"]
    run("dotnet", "publish", str(folder), "-c", configuration, "-o", str(output), "-v", "q", "-p:RunAnalyzers=false", *identifier)
    return [str(output / name)] if kind == "Native AOT" else ["dotnet", str(output / f"{name}.dll")]


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout[-4000:]}")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def start(command, errors):
    """Starts an app in its own folder; gives the process and the port that it will listen at."""
    port = free_port()
    # Nothing watches for changed settings: a machine has few watchers.
    environment = dict(os.environ, ASPNETCORE_URLS=f"http://127.0.0.1:{port}", DOTNET_hostBuilder__reloadConfigOnChange="false")
    folder = pathlib.Path(command[-1]).parent
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=errors), port


def connect(app, port, errors):
    """Waits until the app listens."""
    begin = time.monotonic()
    while True:
        if app.poll() is not None or time.monotonic() - begin > 120:
            errors.seek(0)
            sys.exit(f"{app.args[-1]} did not answer.\n{errors.read().decode(errors='replace')[:2000]}")
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=60)
        except OSError:
            time.sleep(0.001)


def first_answer(command, path):
    """Milliseconds of wall and processor time until the first answer, and its text."""
    errors = tempfile.TemporaryFile()
    begin = time.monotonic()
    app, port = start(command, errors)
    try:
        connection = connect(app, port, errors)
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        answer = connection.recv(65536)
        wall = (time.monotonic() - begin) * 1000
        while more := connection.recv(65536):
            answer += more
    finally:
        if app.returncode is None:
            app.send_signal(signal.SIGKILL)
            _, _, usage = os.wait4(app.pid, 0)
            app.returncode = 0
        errors.close()
    if not answer.startswith(b"HTTP/1.1 200"):
        sys.exit(f"{path}: {answer[:100]!r}")
    return wall, (usage.ru_utime + usage.ru_stime) * 1000, answer.decode()
