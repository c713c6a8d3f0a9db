using Lkjip.Benchmarks;
using Lkjip.Benchmarks.Micro;
using Lkjip.Benchmarks.Templates;

switch (args)
{
    case ["child", .. var child]:
        ChildWork.Run(child);
        return 0;
    case ["micro", .. var micro]:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromTypes([typeof(RenderMicro)]).Run(micro);
        return 0;
}

if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

var page = new Page();
foreach (var benchmark in options.Benchmarks)
    benchmark.Run(options, page);
if (options.Markdown is { } file)
    File.WriteAllText(file, page.Markdown);
return 0;
