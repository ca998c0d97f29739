# The bot in a container: docker build -t mluviibot . && docker run -p 8080:8080 -v mluviibot:/data -e MicrosoftAppId=… mluviibot
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish MluviiBot --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_HTTP_PORTS=8080 State__Sqlite__Path=/data/mluviibot.db
RUN mkdir /data && chown "$APP_UID" /data
VOLUME /data
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "MluviiBot.dll"]
