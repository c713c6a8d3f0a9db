using Lkjip.App.CommandLine;
using Lkjip.App.Hosting;

return args.Length > 0
    ? await Verbs.RunAsync(args, Console.Out, Console.Error)
    : await Server.RunAsync();
