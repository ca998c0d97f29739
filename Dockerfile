# The bot in a container:
#   docker build -t mluviibot .
#   docker run -p 8080:8080 -v mluviibot:/data --read-only --tmpfs /tmp --stop-timeout 30 --env-file mluviibot.env mluviibot
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY . .
RUN dotnet publish MluviiBot --configuration Release --arch "$TARGETARCH" --no-self-contained --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN mkdir /data && chown "$APP_UID" /data
WORKDIR /app
COPY --from=build /app .
ENV State__Sqlite__Path=/data/mluviibot.db
VOLUME /data
USER $APP_UID
EXPOSE 8080
# The image has a shell but neither curl nor wget. Hosts that probe for themselves (/healthz, /readyz) need none of it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["bash", "-c", "exec 3<>\"/dev/tcp/127.0.0.1/${PORT:-${WEBSITES_PORT:-8080}}\" && printf 'GET /healthz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]
ENTRYPOINT ["dotnet", "MluviiBot.dll"]
